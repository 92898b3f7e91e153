using System.Globalization;
using Apatite.Fuzz.Documents;

namespace Apatite.Fuzz.Mutations;

/// <summary>Dates: partial, impossible, at the ends of the calendar, with odd zones, in odd periods.</summary>
internal static class Times
{
    private static readonly string[] Names =
    [
        "effectiveDateTime", "recordedDate", "started", "birthDate", "onsetDateTime", "authoredOn", "performedDateTime", "start",
        "end", "issued",
    ];

    private static readonly string[] Odd =
    [
        "2024", "2024-01", "2024-1-5", "2024-02-29", "2023-02-29", "2024-13-01", "2024-00-10", "2024-01-32", "0000", "0000-01-01",
        "0001", "0001-01-01", "0001-01-01T00:00:00Z",
        "0001-01-01T00:00:00+14:00", "0001-01-01T00:00:00-14:00", "0002-01-01", "9997-12-31", "9998", "9999", "9999-12",
        "9999-12-31", "9999-12-31T23:59:59Z",
        "9999-12-31T23:59:59-14:00", "9999-12-31T23:59:59.9999999+00:00", "10000-01-01", "-0044-03-15", "2016-12-31T23:59:60Z",
        "2024-01-15T24:00:00Z", "2024-01-15T25:00:00Z",
        "2024-01-15T12:00", "2024-01-15T12:00:00", "2024-01-15T12:00:00+14:00", "2024-01-15T12:00:00-12:00",
        "2024-01-15T12:00:00+15:00", "2024-01-15T12:00:00+99:99",
        "2024-01-15T12:00:00.123456789123456789Z", "2024-01-15 12:00:00Z", "2024-01-15t12:00:00z", "20240115", "15.01.2024",
        "01/15/2024", "2024-W03-1", "2024-015", "T12:00:00Z",
        "now", "", " ", "2024-01-15T12:00:00+00:00 ", " 2024-01-15", "２０２４-01-15", "1900-01-01", "1850-06-01", "2100-01-01",
        "Mon, 15 Jan 2024 12:00:00 GMT",
    ];

    public static readonly Mutator[] Mutators =
    [
        Mutator.Setting("odd-date", 3, Names, dice => Leaf.Text(dice.Pick(Odd))),
        Mutator.Setting("date-near", 4, Names, dice => Leaf.Text(Near(dice))),
        Mutator.Setting("birth-date", 2, ["birthDate"], dice => Leaf.Text(dice.OneIn(3) ? dice.Pick(Odd) : Date(dice))),
        new("period", 2, (document, dice) =>
        {
            if (document.Any(dice, "effectiveDateTime") is { } place)
            {
                place.Parent.Members[place.Index] = new("effectivePeriod", Period(dice));
            }
        }),
        new("other-time", 1, (document, dice) =>
        {
            if (document.Any(dice, "effectiveDateTime") is { } place)
            {
                (string name, Node value) = dice.Pick<(string, Node)>(
                [
                    ("effectiveInstant", Leaf.Text(Near(dice))), ("effectiveInstant", Leaf.Text(dice.Pick(Odd))),
                    ("effectiveTiming", Branch.Object(("event", Branch.Array(Leaf.Text(Near(dice)))))), ("effectiveAge", Leaf.Literal("5")),
                ]);
                place.Parent.Members[place.Index] = new(name, value);
            }
        }),
        new("onset", 2, (document, dice) =>
        {
            if (document.Resources("Condition") is { Count: > 0 } conditions)
            {
                Branch condition = dice.Pick(conditions);
                int place = condition.Members.FindIndex(member => member.Name is "recordedDate");
                condition.Members.Insert(place < 0 ? condition.Members.Count : place, dice.Below(4) switch
                {
                    0 => new("onsetPeriod", Period(dice)),
                    1 => new("onsetString", Leaf.Text(Canary.Text)),
                    2 => new("abatementDateTime", Leaf.Text(Near(dice))),
                    _ => new("onsetDateTime", Leaf.Text(dice.OneIn(3) ? dice.Pick(Odd) : Near(dice))),
                });
            }
        }),
    ];

    private static Branch Period(Dice dice)
    {
        Branch period = Branch.Object();
        if (!dice.OneIn(4))
        {
            period.Set("start", Leaf.Text(dice.OneIn(5) ? dice.Pick(Odd) : Near(dice)));
        }

        if (!dice.OneIn(4))
        {
            period.Set("end", Leaf.Text(dice.OneIn(5) ? dice.Pick(Odd) : Near(dice)));
        }

        return period;
    }

    // Around the moment that the seeds are seen at, so that time windows open and close.
    private static string Near(Dice dice)
    {
        int days = (dice.Below(4) * dice.Below(4) * dice.Below(30)) - 30 - dice.Below(100);
        DateTimeOffset moment = new DateTimeOffset(2024, 1, 15, 12, 0, 0, TimeSpan.Zero).AddDays(days).AddMinutes(dice.Below(1440));
        return dice.OneIn(3)
            ? moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : moment.ToOffset(Offset(dice)).ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
    }

    // From -12 to +14 hours, in quarters.
    private static TimeSpan Offset(Dice dice) => TimeSpan.FromMinutes(15 * (dice.Below(105) - 48));

    private static string Date(Dice dice) =>
        string.Create(CultureInfo.InvariantCulture, $"{1880 + dice.Below(160)}-{1 + dice.Below(12):00}-{1 + dice.Below(28):00}");
}
