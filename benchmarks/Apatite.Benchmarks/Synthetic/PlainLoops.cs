namespace Apatite.Benchmarks.Synthetic;

/// <summary>The logic of the synthetic rules written by hand: facts by type, then a loop for each pattern.</summary>
public static class PlainLoops
{
    private static readonly double[] Limits = [.. Enumerable.Range(0, 16).Select(i => (double)(40 + (7 * i % 40)))];

    public static List<object> Run(object[] facts)
    {
        List<LabResult> labs = [];
        List<Symptom> symptoms = [];
        List<ImagingFinding> images = [];
        foreach (object fact in facts)
        {
            switch (fact)
            {
                case LabResult lab:
                    labs.Add(lab);
                    break;
                case Symptom symptom:
                    symptoms.Add(symptom);
                    break;
                case ImagingFinding image:
                    images.Add(image);
                    break;
            }
        }

        List<Evidence> evidence = [];
        List<DerivedFact> derived = [];
        Single(labs, symptoms, images, evidence);
        Pairs(labs, symptoms, images, evidence);
        Triples(labs, symptoms, images, evidence);
        Derive(labs, symptoms, images, evidence, derived);
        List<object> result = [.. derived, .. evidence];
        Assess(evidence, result);
        return result;
    }

    private static void Single(
        List<LabResult> labs, List<Symptom> symptoms, List<ImagingFinding> images, List<Evidence> evidence)
    {
        for (int i = 0; i < 16; i++)
        {
            foreach (LabResult lab in labs)
            {
                if (lab.Test == Codes.Lab[i] && lab.Value > Limits[i])
                {
                    Add(evidence, 1 + i, lab);
                }
            }
        }

        for (int i = 0; i < 14; i++)
        {
            foreach (Symptom symptom in symptoms)
            {
                if (symptom.Code == Codes.Symptom[i] && symptom.Present)
                {
                    Add(evidence, 17 + i, symptom);
                }
            }
        }

        for (int i = 0; i < 12; i++)
        {
            foreach (ImagingFinding image in images)
            {
                if (image.Modality == "MRI" && image.Finding == Codes.Finding[i] && image.Present)
                {
                    Add(evidence, 31 + i, image);
                }
            }
        }
    }

    private static void Pairs(
        List<LabResult> labs, List<Symptom> symptoms, List<ImagingFinding> images, List<Evidence> evidence)
    {
        for (int i = 0; i < 8; i++)
        {
            foreach (LabResult lab in labs)
            {
                if (lab.Test == Codes.Lab[3 * i % 20] && lab.Value > 50)
                {
                    foreach (Symptom symptom in symptoms)
                    {
                        if (symptom.Code == Codes.Symptom[5 * i % 18] && symptom.Present)
                        {
                            Add(evidence, 43 + i, lab);
                        }
                    }
                }
            }
        }

        for (int i = 0; i < 6; i++)
        {
            foreach (ImagingFinding first in images)
            {
                if (first.Finding == Codes.Finding[i] && first.Present)
                {
                    foreach (ImagingFinding second in images)
                    {
                        if (second.Finding == Codes.Finding[i + 6] && second.Present
                            && second.LevelFrom <= first.LevelTo && first.LevelFrom <= second.LevelTo)
                        {
                            Add(evidence, 51 + i, first, second);
                        }
                    }
                }
            }
        }

        for (int i = 0; i < 5; i++)
        {
            foreach (Symptom symptom in symptoms)
            {
                if (symptom.Code == Codes.Symptom[i + 3] && symptom.Present && !HasLab(labs, Codes.Lab[i + 10], 60))
                {
                    Add(evidence, 57 + i, symptom);
                }
            }
        }

        for (int i = 0; i < 4; i++)
        {
            foreach (ImagingFinding image in images)
            {
                if (image.Finding == Codes.Finding[i + 2] && image.Present && HasSymptom(symptoms, Codes.Symptom[i + 8]))
                {
                    Add(evidence, 62 + i, image);
                }
            }
        }
    }

    private static void Triples(
        List<LabResult> labs, List<Symptom> symptoms, List<ImagingFinding> images, List<Evidence> evidence)
    {
        for (int i = 0; i < 4; i++)
        {
            foreach (LabResult lab in labs)
            {
                if (lab.Test == Codes.Lab[i + 4] && lab.Value > 30 && HasSymptom(symptoms, Codes.Symptom[i + 5]))
                {
                    foreach (ImagingFinding image in images)
                    {
                        if (image.Finding == Codes.Finding[i + 7] && image.Present && Codes.SpanWithin(image, lab))
                        {
                            Add(evidence, 66 + i, image);
                        }
                    }
                }
            }
        }
    }

    private static void Derive(
        List<LabResult> labs, List<Symptom> symptoms, List<ImagingFinding> images, List<Evidence> evidence,
        List<DerivedFact> derived)
    {
        for (int i = 0; i < 3; i++)
        {
            if (HasSymptom(symptoms, Codes.Symptom[i]) && HasSymptom(symptoms, Codes.Symptom[i + 9]))
            {
                derived.Add(new DerivedFact(Codes.Derived[i]));
                foreach (LabResult lab in labs)
                {
                    if (lab.Test == Codes.Lab[i + 15] && lab.Value > 20)
                    {
                        Add(evidence, 73 + i, lab);
                    }
                }
            }
        }

        for (int i = 0; i < 3; i++)
        {
            int count = 0;
            foreach (ImagingFinding image in images)
            {
                if (image.Present && image.Span >= i + 1)
                {
                    count++;
                }
            }

            if (count >= 2)
            {
                evidence.Add(new Evidence(Codes.Rule[76 + i], Codes.HypothesisOf(76 + i), count, null));
            }
        }

        for (int i = 0; i < 2; i++)
        {
            bool known = false;
            foreach (DerivedFact fact in derived)
            {
                known |= fact.Code == Codes.Derived[i];
            }

            foreach (Symptom symptom in symptoms)
            {
                if (!known && symptom.Code == Codes.Symptom[i + 12] && symptom.Present)
                {
                    Add(evidence, 79 + i, symptom);
                }
            }
        }
    }

    private static void Assess(List<Evidence> evidence, List<object> result)
    {
        for (int k = 0; k < 10; k++)
        {
            int score = 0;
            int count = 0;
            foreach (Evidence item in evidence)
            {
                if (item.Hypothesis == Codes.Hypothesis[k])
                {
                    score += item.Weight;
                    count++;
                }
            }

            if (count > 0)
            {
                result.Add(new Assessment(Codes.Hypothesis[k], score, count));
            }
        }
    }

    private static bool HasSymptom(List<Symptom> symptoms, string code)
    {
        foreach (Symptom symptom in symptoms)
        {
            if (symptom.Code == code && symptom.Present)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasLab(List<LabResult> labs, string test, double limit)
    {
        foreach (LabResult lab in labs)
        {
            if (lab.Test == test && lab.Value > limit)
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(List<Evidence> evidence, int rule, object basis, object? second = null)
        => evidence.Add(new Evidence(Codes.Rule[rule], Codes.HypothesisOf(rule), Codes.WeightOf(rule), basis, second));
}
