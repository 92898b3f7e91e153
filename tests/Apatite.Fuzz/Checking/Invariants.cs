using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Apatite.Fuzz.Documents;
using Apatite.Fuzz.Inputs;
using Apatite.Model;
using Apatite.Model.Fhir;
using Apatite.Reporting;
using Apatite.Rules;
using Hl7.Fhir.Model;

namespace Apatite.Fuzz.Checking;

/// <summary>What holds for every input, however broken it is.</summary>
internal sealed class Invariants(Library library, SeedBundles seeds)
{
    public static readonly TimeSpan LongestTime = TimeSpan.FromSeconds(5);

    // Reading takes a multiple of what is read, plus what any assessment takes. The SDK alone took 620 bytes for each of 1400
    // resources of extensions inside extensions.
    private const long AllocatedAtRest = 64L * 1024 * 1024;
    private const long AllocatedPerByte = 1000;

    // Strict reading is the same reading, and the other writers write the same report, so that a share of the inputs is enough.
    private const int FurtherOneIn = 20;

    private static readonly TimeWindows Wide = new() { EarlierImaging = TimeSpan.FromDays(3650), History = TimeSpan.MaxValue };

    private static readonly HashSet<string> ResourceReasons = Constants(typeof(Reasons));
    private static readonly HashSet<string> WholeReasons = Constants(typeof(CaseFormatReasons));

    /// <summary>Hands an input in, and checks all that comes of it.</summary>
    /// <exception cref="InvariantException">Something does not hold.</exception>
    public Outcome Check(FuzzInput input)
    {
        try
        {
            return CheckAll(input);
        }
        catch (Exception unexpected) when (unexpected is not InvariantException)
        {
            string place = unexpected.StackTrace?.Split('\n')[0].Trim() ?? "";
            throw new InvariantException($"exception {unexpected.GetType().Name} {place}", unexpected.Message, unexpected);
        }
    }

    private Outcome CheckAll(FuzzInput input)
    {
        (Document document, byte[] bytes) = input.Build(seeds);
        Bundle? bundle = input.Form == Form.Object ? library.Parse(bytes) : null;
        if (input.Form == Form.Object && bundle is null)
        {
            return new(Outcome.NoObject, null, TimeSpan.Zero, 0);
        }

        CaseReaderOptions options = Options(input, strict: false);
        bool isSecret = input.ByteSteps.IsEmpty && Canary.IsSecretIn(document);
        (Result? result, CaseFormatException? refusal, TimeSpan time, long allocated) = Measure(bytes, bundle, options);
        (Result? again, CaseFormatException? refusalAgain, TimeSpan timeAgain, _) = Measure(bytes, bundle, options);
        time = time < timeAgain ? time : timeAgain;
        Require(time < LongestTime, "slow", time.ToString());
        Require(allocated < AllocatedAtRest + (AllocatedPerByte * bytes.Length), "memory", $"{allocated} bytes for an input of {bytes.Length}");
        Require(result?.Json == again?.Json && refusal?.Message == refusalAgain?.Message, "differs", "the second time gave something else");
        if (refusal is not null)
        {
            CheckRefusal(refusal, WholeReasons, isSecret);
        }
        else
        {
            CheckAccount(result!.Account, isSecret);
            CheckCount(result.Account, CountOf(input.Form, bytes, bundle), input.Form);
            CheckTexts(result);
            if (bytes.Length % FurtherOneIn == 0)
            {
                CheckStrict(result.Account, bytes, bundle, Options(input, strict: true), isSecret);
                CheckOtherTexts(result.Assessment);
            }
        }

        return new(refusal?.Reason ?? Outcome.Assessed, result?.Account, time, allocated);
    }

    private static CaseReaderOptions Options(FuzzInput input, bool strict) =>
        input.AsOf is null ? new() { Strict = strict } : new() { AsOf = input.AsOf, Windows = Wide, Strict = strict };

    private (Result? Result, CaseFormatException? Refusal, TimeSpan Time, long Allocated) Measure(
        byte[] bytes, Bundle? bundle, CaseReaderOptions options)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        Result? result = null;
        CaseFormatException? refusal = null;
        try
        {
            result = library.Run(bytes, bundle, options);
        }
        catch (CaseFormatException expected)
        {
            refusal = expected;
        }

        return (result, refusal, Stopwatch.GetElapsedTime(start), GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static HandedIn CountOf(Form form, byte[] bytes, Bundle? bundle) => form switch
    {
        Form.Json => HandedIn.OfJson(bytes),
        Form.Xml => HandedIn.OfXml(bytes),
        _ => HandedIn.OfObject(bundle!),
    };

    private static void CheckRefusal(CaseFormatException refusal, HashSet<string> reasons, bool isSecret)
    {
        Require(reasons.Contains(refusal.Reason), "unknown-reason", refusal.Reason);
        Require(!isSecret || !Canary.IsIn(refusal.Message), "leak", refusal.Message);
    }

    private static void CheckAccount(ReadReport account, bool isSecret)
    {
        Check(account.Used.Select(used => (used.Reference, "", string.Join("; ", used.Remarks.Select(Words)))));
        Check(account.Ignored.Select(ignored => (ignored.Reference, ignored.Reason, Words(ignored.Detail))));
        Check(account.Rejected.Select(rejected => (rejected.Reference, rejected.Reason, $"{rejected.Path} {Words(rejected.Detail)}")));
        Require(account.Used.All(used => !used.ReadAs.IsEmpty), "nothing-read", "a used resource was read as nothing");

        void Check(IEnumerable<(string Reference, string Reason, string Detail)> items)
        {
            foreach ((string reference, string reason, string detail) in items)
            {
                Require(reference is not "", "no-reference", $"{reason} {detail}");
                Require(reason is "" || ResourceReasons.Contains(reason), "unknown-reason", reason);
                Require(!isSecret || !Canary.IsIn(detail), "leak", detail);
            }
        }
    }

    private static string Words(LocalizedText? text) => text is null ? "" : string.Join(' ', Language.All.Select(text.In));

    private static void CheckCount(ReadReport account, HandedIn handedIn, Form form)
    {
        int count = account.Used.Length + account.Ignored.Length + account.Rejected.Length;
        Require(count >= handedIn.Least && count <= handedIn.Most, $"count-{form}", $"{count} accounted for, {handedIn} handed in");
    }

    private static void CheckTexts(Result result)
    {
        using JsonDocument json = JsonDocument.Parse(result.Json);
        int used = json.RootElement.GetProperty("input").GetProperty("used").GetArrayLength();
        Require(used == result.Account.Used.Length, "json", "the account is not the one of the case");
        Require(!new TextReportWriter { Language = Language.French }.Serialize(result.Assessment).Any(IsHarmful), "text", "a control or formatting character");
    }

    private static void CheckOtherTexts(Assessment assessment)
    {
        using JsonDocument fhir = JsonDocument.Parse(new AssessmentFhirWriter().Serialize(assessment));
        Require(fhir.RootElement.GetProperty("resourceType").GetString() == "Bundle", "fhir", "no Bundle is written");
        string page = new HtmlReportWriter().Serialize(assessment);
        Require(!page.Contains("<script", StringComparison.OrdinalIgnoreCase), "html", "a script is written");
        Require(new MarkdownReportWriter { Language = Language.French }.Serialize(assessment) is not "", "markdown", "nothing is written");
    }

    private static bool IsHarmful(char character) => character != '\n'
        && char.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator;

    private void CheckStrict(ReadReport account, byte[] bytes, Bundle? bundle, CaseReaderOptions strictly, bool isSecret)
    {
        try
        {
            ReadReport strict = library.Read(bytes, bundle, strictly).ReadReport;
            Require(account.Rejected.IsEmpty && strict.Used.Length == account.Used.Length, "strict", "a rejected resource was accepted");
        }
        catch (CaseFormatException refusal)
        {
            CheckRefusal(refusal, ResourceReasons, isSecret);
        }
    }

    private static void Require(bool holds, string kind, string message)
    {
        if (!holds)
        {
            throw new InvariantException(kind, message);
        }
    }

    private static HashSet<string> Constants(Type type) => [.. type.GetFields().Select(field => (string)field.GetRawConstantValue()!)];
}
