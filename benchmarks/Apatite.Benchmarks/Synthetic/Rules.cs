namespace Apatite.Benchmarks.Synthetic;

[Name("R1")]
public sealed class R1() : HighLab(1, 0);

[Name("R2")]
public sealed class R2() : HighLab(2, 1);

[Name("R3")]
public sealed class R3() : HighLab(3, 2);

[Name("R4")]
public sealed class R4() : HighLab(4, 3);

[Name("R5")]
public sealed class R5() : HighLab(5, 4);

[Name("R6")]
public sealed class R6() : HighLab(6, 5);

[Name("R7")]
public sealed class R7() : HighLab(7, 6);

[Name("R8")]
public sealed class R8() : HighLab(8, 7);

[Name("R9")]
public sealed class R9() : HighLab(9, 8);

[Name("R10")]
public sealed class R10() : HighLab(10, 9);

[Name("R11")]
public sealed class R11() : HighLab(11, 10);

[Name("R12")]
public sealed class R12() : HighLab(12, 11);

[Name("R13")]
public sealed class R13() : HighLab(13, 12);

[Name("R14")]
public sealed class R14() : HighLab(14, 13);

[Name("R15")]
public sealed class R15() : HighLab(15, 14);

[Name("R16")]
public sealed class R16() : HighLab(16, 15);

[Name("R17")]
public sealed class R17() : PresentSymptom(17, 0);

[Name("R18")]
public sealed class R18() : PresentSymptom(18, 1);

[Name("R19")]
public sealed class R19() : PresentSymptom(19, 2);

[Name("R20")]
public sealed class R20() : PresentSymptom(20, 3);

[Name("R21")]
public sealed class R21() : PresentSymptom(21, 4);

[Name("R22")]
public sealed class R22() : PresentSymptom(22, 5);

[Name("R23")]
public sealed class R23() : PresentSymptom(23, 6);

[Name("R24")]
public sealed class R24() : PresentSymptom(24, 7);

[Name("R25")]
public sealed class R25() : PresentSymptom(25, 8);

[Name("R26")]
public sealed class R26() : PresentSymptom(26, 9);

[Name("R27")]
public sealed class R27() : PresentSymptom(27, 10);

[Name("R28")]
public sealed class R28() : PresentSymptom(28, 11);

[Name("R29")]
public sealed class R29() : PresentSymptom(29, 12);

[Name("R30")]
public sealed class R30() : PresentSymptom(30, 13);

[Name("R31")]
public sealed class R31() : MriFinding(31, 0);

[Name("R32")]
public sealed class R32() : MriFinding(32, 1);

[Name("R33")]
public sealed class R33() : MriFinding(33, 2);

[Name("R34")]
public sealed class R34() : MriFinding(34, 3);

[Name("R35")]
public sealed class R35() : MriFinding(35, 4);

[Name("R36")]
public sealed class R36() : MriFinding(36, 5);

[Name("R37")]
public sealed class R37() : MriFinding(37, 6);

[Name("R38")]
public sealed class R38() : MriFinding(38, 7);

[Name("R39")]
public sealed class R39() : MriFinding(39, 8);

[Name("R40")]
public sealed class R40() : MriFinding(40, 9);

[Name("R41")]
public sealed class R41() : MriFinding(41, 10);

[Name("R42")]
public sealed class R42() : MriFinding(42, 11);

[Name("R43")]
public sealed class R43() : LabAndSymptom(43, 0);

[Name("R44")]
public sealed class R44() : LabAndSymptom(44, 1);

[Name("R45")]
public sealed class R45() : LabAndSymptom(45, 2);

[Name("R46")]
public sealed class R46() : LabAndSymptom(46, 3);

[Name("R47")]
public sealed class R47() : LabAndSymptom(47, 4);

[Name("R48")]
public sealed class R48() : LabAndSymptom(48, 5);

[Name("R49")]
public sealed class R49() : LabAndSymptom(49, 6);

[Name("R50")]
public sealed class R50() : LabAndSymptom(50, 7);

[Name("R51")]
public sealed class R51() : OverlappingFindings(51, 0);

[Name("R52")]
public sealed class R52() : OverlappingFindings(52, 1);

[Name("R53")]
public sealed class R53() : OverlappingFindings(53, 2);

[Name("R54")]
public sealed class R54() : OverlappingFindings(54, 3);

[Name("R55")]
public sealed class R55() : OverlappingFindings(55, 4);

[Name("R56")]
public sealed class R56() : OverlappingFindings(56, 5);

[Name("R57")]
public sealed class R57() : SymptomWithoutLab(57, 0);

[Name("R58")]
public sealed class R58() : SymptomWithoutLab(58, 1);

[Name("R59")]
public sealed class R59() : SymptomWithoutLab(59, 2);

[Name("R60")]
public sealed class R60() : SymptomWithoutLab(60, 3);

[Name("R61")]
public sealed class R61() : SymptomWithoutLab(61, 4);

[Name("R62")]
public sealed class R62() : FindingWithSymptom(62, 0);

[Name("R63")]
public sealed class R63() : FindingWithSymptom(63, 1);

[Name("R64")]
public sealed class R64() : FindingWithSymptom(64, 2);

[Name("R65")]
public sealed class R65() : FindingWithSymptom(65, 3);

[Name("R66")]
public sealed class R66() : ThreePatterns(66, 0);

[Name("R67")]
public sealed class R67() : ThreePatterns(67, 1);

[Name("R68")]
public sealed class R68() : ThreePatterns(68, 2);

[Name("R69")]
public sealed class R69() : ThreePatterns(69, 3);

[Name("R70")]
public sealed class R70() : DeriveFromSymptoms(0);

[Name("R71")]
public sealed class R71() : DeriveFromSymptoms(1);

[Name("R72")]
public sealed class R72() : DeriveFromSymptoms(2);

[Name("R73")]
public sealed class R73() : DerivedWithLab(73, 0);

[Name("R74")]
public sealed class R74() : DerivedWithLab(74, 1);

[Name("R75")]
public sealed class R75() : DerivedWithLab(75, 2);

[Name("R76")]
public sealed class R76() : ManyFindings(76, 0);

[Name("R77")]
public sealed class R77() : ManyFindings(77, 1);

[Name("R78")]
public sealed class R78() : ManyFindings(78, 2);

[Name("R79")]
public sealed class R79() : SymptomWithoutDerived(79, 0);

[Name("R80")]
public sealed class R80() : SymptomWithoutDerived(80, 1);

[Name("R81")]
public sealed class R81() : Assess(0);

[Name("R82")]
public sealed class R82() : Assess(1);

[Name("R83")]
public sealed class R83() : Assess(2);

[Name("R84")]
public sealed class R84() : Assess(3);

[Name("R85")]
public sealed class R85() : Assess(4);

[Name("R86")]
public sealed class R86() : Assess(5);

[Name("R87")]
public sealed class R87() : Assess(6);

[Name("R88")]
public sealed class R88() : Assess(7);

[Name("R89")]
public sealed class R89() : Assess(8);

[Name("R90")]
public sealed class R90() : Assess(9);
