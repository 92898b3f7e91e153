namespace Apatite.Model.Fhir;

/// <summary>What the reader has to say besides its reason codes. Codes, paths and units stay as they are in both languages.</summary>
internal static class Explanation
{
    public static LocalizedText AgeOutOfRange { get; } =
        new("age outside the range that is possible", "âge hors des limites possibles");

    public static LocalizedText AgeOfBirthDate { get; } = new("the birth date counts", "la date de naissance prime");

    public static LocalizedText AgeUnknown { get; } =
        new("the record holds no time, so the age is not known", "le dossier ne porte aucune date\u00a0: l’âge n’est pas connu");

    public static LocalizedText BirthDateIsPartial { get; } = new(
        "the birth date is partial, so the age may be one year off",
        "la date de naissance est incomplète\u00a0: l’âge peut être faux d’un an");

    public static LocalizedText PartsAreRead { get; } =
        new("its parts are read by themselves", "ses parties sont lues séparément");

    public static LocalizedText WrongPlace { get; } = new(
        "the code does not belong in a resource of this type or category",
        "le code n’a pas sa place dans une ressource de ce type ou de cette catégorie");

    public static LocalizedText OnlyHistory { get; } =
        new("what is over counts as history only", "ce qui est terminé ne compte que comme antécédent");

    public static LocalizedText MedicationMissing { get; } =
        new("the Medication was not handed in", "la ressource Medication n’a pas été fournie");

    public static LocalizedText StudyMissing { get; } = new(
        "the ImagingStudy was not handed in, so the modality may be missing",
        "la ressource ImagingStudy n’a pas été fournie\u00a0: la modalité peut manquer");

    public static LocalizedText SeveralModalities { get; } = new(
        "the ImagingStudy has several modalities, so none is taken",
        "la ressource ImagingStudy a plusieurs modalités\u00a0: aucune n’est retenue");

    public static LocalizedText NoPresence { get; } = new("neither present nor absent", "ni présent ni absent");

    public static LocalizedText NoContrastAnswer { get; } =
        new("contrast medium neither given nor not given", "ni injection ni absence d’injection de produit de contraste");

    public static LocalizedText DensityInNumbers { get; } =
        new("a density in numbers is not read", "une densité chiffrée n’est pas lue");

    public static LocalizedText GradeIsPresent { get; } =
        new("a grade is read as present", "une cotation est lue comme une présence");

    public static LocalizedText LevelsUpsideDown { get; } =
        new("level-from lies below level-to", "level-from est situé au-dessous de level-to");

    public static LocalizedText Ambiguous(string code, IEnumerable<string> chosen, IEnumerable<string> others) => new(
        $"ambiguous-code: {code} read as {Names(chosen).English}; it can mean {Names(others).English}",
        $"ambiguous-code\u00a0: {code} est lu comme «\u00a0{Names(chosen).French}\u00a0»\u00a0; il peut signifier «\u00a0{Names(others).French}\u00a0»");

    public static LocalizedText HintsAt(IEnumerable<string> concepts) =>
        new($"hints at {Names(concepts).English}", $"évoque «\u00a0{Names(concepts).French}\u00a0»");

    public static LocalizedText NotAQuantity(string measurement) => new(
        $"{Name(measurement).English}: a Quantity is expected", $"{Name(measurement).French}\u00a0: une Quantity est attendue");

    public static LocalizedText NoResultOf(string measurement) => new(
        $"no result of {Name(measurement).English}", $"pas de résultat pour «\u00a0{Name(measurement).French}\u00a0»");

    public static LocalizedText NoValueOf(string attribute) => new(
        $"no value of {Name(attribute).English}", $"ce n’est pas une valeur de «\u00a0{Name(attribute).French}\u00a0»");

    public static LocalizedText NoUnitOf(string measurement) => new(
        $"{Name(measurement).English} has no unit", $"«\u00a0{Name(measurement).French}\u00a0» est sans unité");

    public static LocalizedText UnknownUnitOf(string measurement, string unit) => new(
        $"'{unit}' is no unit of {Name(measurement).English}", $"«\u00a0{unit}\u00a0» n’est pas une unité de «\u00a0{Name(measurement).French}\u00a0»");

    public static LocalizedText OutOfRange(string measurement) => new(
        $"{Name(measurement).English} outside the range that is possible", $"«\u00a0{Name(measurement).French}\u00a0» hors des limites possibles");

    public static LocalizedText NoLevelIn(string component) =>
        new($"no level in {component}", $"pas de niveau dans {component}");

    public static LocalizedText NoStructureAt(string path) =>
        new($"{path}: no known structure", $"{path}\u00a0: structure inconnue");

    public static LocalizedText At(string path, LocalizedText what) =>
        new($"{path}: {what.English}", $"{path}\u00a0: {what.French}");

    public static LocalizedText ChangeAgainst(string earlier) =>
        new($"change derived from {earlier}", $"évolution déduite de {earlier}");

    public static LocalizedText OnlyForChangeOf(IEnumerable<string> newer) => new(
        $"older than its time window: counts only for the change of {string.Join(", ", newer)}",
        $"hors de la fenêtre de temps\u00a0: ne compte que pour l’évolution de {string.Join(", ", newer)}");

    /// <summary>A part of a resource that was rejected while the rest was read.</summary>
    public static LocalizedText NotRead(RejectedResource part) => new(
        $"not read: {part.Path} {part.Reason} {part.Detail?.English}".TrimEnd(),
        $"non lu\u00a0: {part.Path} {part.Reason} {part.Detail?.French}".TrimEnd());

    /// <summary>A statement of a resource that does not count while others do.</summary>
    public static LocalizedText NotCounted(string readAs, string reason) => new(
        $"not counted: {Name(readAs).English} ({reason})", $"non retenu\u00a0: {Name(readAs).French} ({reason})");

    /// <summary>The words for a concept or component; its id when it has none.</summary>
    public static LocalizedText Name(string id) =>
        VocabularyTable.Find(id) is { } entry ? new(entry.English, entry.French) : LocalizedText.Same(id);

    private static LocalizedText Names(IEnumerable<string> ids)
    {
        LocalizedText[] names = [.. ids.Select(Name)];
        return new(string.Join(", ", names.Select(name => name.English)), string.Join(", ", names.Select(name => name.French)));
    }
}
