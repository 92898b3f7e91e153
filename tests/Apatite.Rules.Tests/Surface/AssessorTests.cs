using Apatite.Model;
using Apatite.Model.Fhir;
using Apatite.Reporting;
using Hl7.Fhir.Model;
using Microsoft.Extensions.DependencyInjection;

namespace Apatite.Rules.Tests.Surface;

/// <summary>What a host program relies on when it uses the library.</summary>
public sealed class AssessorTests
{
    private const string SecretValue = "4711.25";

    [Fact]
    public void container_gives_one_assessor()
    {
        using ServiceProvider provider = new ServiceCollection().AddApatiteRules().BuildServiceProvider(validateScopes: true);
        IDifferentialAssessor first = provider.GetRequiredService<IDifferentialAssessor>();
        using IServiceScope scope = provider.CreateScope();
        Assert.Same(first, scope.ServiceProvider.GetRequiredService<IDifferentialAssessor>());
        Assert.Single(provider.GetServices<IDifferentialAssessor>());
    }

    [Fact]
    public void registering_twice_gives_one_rule_set()
    {
        ServiceCollection services = new();
        Assert.Same(services, services.AddApatiteRules());
        services.AddApatiteRules();
        Assert.Single(services, service => service.ServiceType == typeof(IDifferentialAssessor));
    }

    [Fact]
    public void consumer_replaces_the_assessor_after_registering_the_library()
    {
        using ServiceProvider provider = new ServiceCollection()
            .AddApatiteRules()
            .AddSingleton<IDifferentialAssessor, OwnAssessor>()
            .BuildServiceProvider();
        Assert.IsType<OwnAssessor>(provider.GetRequiredService<IDifferentialAssessor>());
    }

    [Fact]
    public void consumer_keeps_an_assessor_that_was_registered_first()
    {
        using ServiceProvider provider = new ServiceCollection()
            .AddSingleton<IDifferentialAssessor, OwnAssessor>()
            .AddApatiteRules()
            .BuildServiceProvider();
        Assert.IsType<OwnAssessor>(provider.GetRequiredService<IDifferentialAssessor>());
    }

    [Fact]
    public void eight_threads_get_the_same_answers()
    {
        string[] samples = ["seed-1", "seed-2", "seed-2-early2", "seed-3"];
        Dictionary<string, string> expected = samples.ToDictionary(sample => sample, Json);
        Parallel.For(
            0,
            200,
            new ParallelOptions { MaxDegreeOfParallelism = 8 },
            index =>
            {
                string sample = samples[index % samples.Length];
                Assert.Equal(expected[sample], Json(sample));
            }
        );
    }

    [Fact]
    public void cancelled_assessment_ends_with_a_cancellation()
    {
        CancellationToken cancelled = new(canceled: true);
        Assert.ThrowsAny<OperationCanceledException>(() =>
            Library.Assessor.Assess(Library.ReadSample("seed-2"), null, cancelled)
        );
        Assert.ThrowsAny<OperationCanceledException>(() =>
            Library.Assessor.Assess(Library.Adult().Symptom(Symptom.NeckPain).Build(), Library.Reader, cancellationToken: cancelled)
        );
    }

    [Fact]
    public void null_arguments_are_named()
    {
        Assert.Equal("bundle", Assert.Throws<ArgumentNullException>(() => Library.Assessor.Assess((Bundle)null!, Library.Reader)).ParamName);
        Assert.Equal("reader", Assert.Throws<ArgumentNullException>(() => Library.Assessor.Assess(new Bundle(), null!)).ParamName);
        Assert.Equal(
            "clinicalCase",
            Assert.Throws<ArgumentNullException>(() => Library.Assessor.Assess((ClinicalCase)null!)).ParamName
        );
        Assert.Equal(
            "services",
            Assert.Throws<ArgumentNullException>(() => ApatiteRulesServiceCollectionExtensions.AddApatiteRules(null!)).ParamName
        );
    }

    [Fact]
    public void empty_case_is_assessed_to_nothing()
    {
        Assessment assessment = Library.Assess([]);
        Assert.Empty(assessment.Differential);
        Assert.Empty(assessment.Alerts);
        Assert.Empty(assessment.Recommendations);
        Assert.Equal(DepositForm.Undetermined, assessment.Form.Kind);
    }

    [Fact]
    public void bundle_is_not_changed_by_its_assessment()
    {
        CaseBuilder builder = Library.Adult().Symptom(Symptom.NeckPain).Lab(LabTest.Crp, 7.5m, "mg/dL");
        Bundle bundle = builder.Build();
        Library.Assessor.Assess(bundle, Library.Reader);
        Assert.True(bundle.IsExactly(builder.Build()));
    }

    [Fact]
    public void trace_is_given_only_on_request_and_changes_nothing_else()
    {
        ClinicalCase sample = Library.ReadSample("seed-2");
        Assessment silent = Library.Assessor.Assess(sample);
        Assessment traced = Library.Assessor.Assess(sample, new AssessmentOptions { Trace = true });
        Assert.Empty(silent.Trace);
        Assert.NotEmpty(traced.Trace);
        Assert.Equal(
            new AssessmentJsonWriter().Serialize(silent),
            new AssessmentJsonWriter().Serialize(traced.With(it => it.Trace, []))
        );
    }

    [Fact]
    public void trace_names_rules_and_references_and_holds_no_values()
    {
        CaseBuilder builder = Library
            .Adult(91)
            .Symptom(Symptom.NeckPain)
            .Lab(LabTest.Ferritin, decimal.Parse(SecretValue, System.Globalization.CultureInfo.InvariantCulture), "ug/L")
            .Lab(LabTest.TransferrinSaturation, 77.125m, "%")
            .Lab(LabTest.Crp, 123.25m, "mg/L")
            .Imaging(
                FindingType.Calcification,
                Modality.Ct,
                AnatomicalStructure.LongusColli,
                "C1-C2",
                finding => finding with { SizeMm = 13.75m }
            );
        Assessment assessment = Library.Assessor.Assess(
            builder.Build(),
            Library.Reader,
            options: new AssessmentOptions { Trace = true }
        );
        string[] rules = [.. Library.Rules.Select(rule => rule.Name)];
        string[] references = [.. assessment.ReadReport.Used.Select(used => used.Reference)];
        Assert.All(
            assessment.Trace,
            step =>
            {
                Assert.Contains(step.Rule, rules);
                Assert.All(step.Matched, reference => Assert.Contains(reference, references));
                Assert.False(string.IsNullOrWhiteSpace(step.Yielded));
            }
        );
        Assert.Contains(
            assessment.Trace,
            step => step.Matched.Any(reference => reference.StartsWith("Observation/", StringComparison.Ordinal))
        );
        string text = string.Join(
            '\n',
            assessment.Trace.Select(step => $"{step.Rule} {string.Join(' ', step.Matched)} {step.Yielded}")
        );
        Assert.All(
            [SecretValue, "77.125", "123.25", "13.75"],
            value => Assert.DoesNotContain(value, text, StringComparison.Ordinal)
        );
    }

    private static string Json(string sample) => new AssessmentJsonWriter().Serialize(Library.AssessSample(sample));

    private sealed class OwnAssessor : IDifferentialAssessor
    {
        public Assessment Assess(
            ClinicalCase clinicalCase,
            AssessmentOptions? options = null,
            CancellationToken cancellationToken = default
        ) => throw new NotSupportedException();
    }
}
