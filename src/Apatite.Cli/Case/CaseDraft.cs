using Apatite.Model;
using Apatite.Model.Fhir;

namespace Apatite.Cli.Case;

/// <summary>A case in the making: what forms and options say about one patient.</summary>
internal sealed class CaseDraft
{
    private readonly List<Action<CaseBuilder>> facts = [];
    private readonly CaseReader reader = new();

    public string Id { get; set; } = "new-case";

    public DateTimeOffset AsOf { get; set; } = CaseBuilder.DefaultAsOf;

    public int? AgeYears { get; set; }

    public Sex Sex { get; set; }

    public Onset Onset { get; set; }

    public decimal? DurationDays { get; set; }

    /// <summary>Adds a fact, if it reads back as one.</summary>
    /// <exception cref="FormatException">The reader of cases would not take the fact, for example an implausible number.</exception>
    public void Add(Action<CaseBuilder> fact)
    {
        CaseBuilder alone = new CaseBuilder(Id).Patient(AgeYears, Sex);
        fact(alone);
        if (reader.Read(alone.Build()).ReadReport.Rejected is [var rejected, ..])
        {
            throw new FormatException($"{rejected.Reason}{(rejected.Detail is { } detail ? $" ({detail})" : "")}");
        }

        facts.Add(fact);
    }

    public CaseBuilder Build()
    {
        CaseBuilder builder = new CaseBuilder(Id).AsOf(AsOf).Patient(AgeYears, Sex);
        if (Onset != Onset.NotStated || DurationDays is not null)
        {
            builder.Course(Onset, DurationDays);
        }

        facts.ForEach(fact => fact(builder));
        return builder;
    }
}
