using System.Collections.Immutable;
using System.Linq.Expressions;
using Apatite.Model;
using Apatite.Rules.Judgements;

namespace Apatite.Rules.Rules.Criteria;

/// <summary>
/// A picture that raises a danger, asks for a test, or is ordinary. Each group of its signs is collected, so that a record in which
/// they recur matches once. Its words and its source are in <c>criteria.tsv</c>.
/// </summary>
[Priority(-10)]
internal abstract class SuspicionOn(
    SuspicionKind kind, Diagnosis diagnosis, Urgency urgency, Criterion criterion, ImmutableArray<FirstTest> tests) : Rule
{
    /// <summary>When it is met.</summary>
    public Criterion Criterion => criterion;

    public sealed override void Define()
    {
        IEnumerable<Fact> one = null!;
        IEnumerable<Fact> two = null!;
        IEnumerable<Fact> three = null!;
        IEnumerable<Fact> four = null!;
        Expression<Func<IEnumerable<Fact>>>[] found = [() => one, () => two, () => three, () => four];
        Name(RuleName.Of(GetType()));
        ILeftHandSideExpression when = When();
        foreach ((Signs signs, Expression<Func<IEnumerable<Fact>>> facts) in criterion.Shown.Zip(found))
        {
            when.Query(facts, q => q.Match<Fact>(fact => signs.Include(fact)).Collect().Where(all => signs.AreEnough(all)));
        }

        Restrict(when);
        IRightHandSideExpression then = Then();
        _ = criterion.Shown.Length switch
        {
            1 => then.Yield(ctx => new Suspicion(ctx.Rule.Name, Basis.Of(one), kind, diagnosis, urgency, tests)),
            2 => then.Yield(ctx => new Suspicion(ctx.Rule.Name, Basis.Of(one.Concat(two)), kind, diagnosis, urgency, tests)),
            3 => then.Yield(ctx => new Suspicion(
                ctx.Rule.Name, Basis.Of(one.Concat(two).Concat(three)), kind, diagnosis, urgency, tests)),
            _ => then.Yield(ctx => new Suspicion(
                ctx.Rule.Name, Basis.Of(one.Concat(two).Concat(three).Concat(four)), kind, diagnosis, urgency, tests)),
        };
    }

    private void Restrict(ILeftHandSideExpression when)
    {
        Criterion its = criterion;
        if (its.NotShown is { } absent)
        {
            when.Not<Fact>(fact => absent.Include(fact));
        }

        if (its.AsksForAge)
        {
            when.Exists<PatientFact>(patient => its.IsOfAge(patient));
        }
        else if (its.YoungestYears is not null || its.BelowYears is not null)
        {
            when.Not<PatientFact>(patient => its.IsOfOtherAge(patient));
        }

        IEnumerable<SymptomCourse> courses = null!;
        if (its.LongestDays is not null || its.ShortestMayBeUnknown)
        {
            when.Query(() => courses, q => q.Match<SymptomCourse>().Collect().Where(told => its.IsOfDuration(told)));
        }

        if (its is { ShortestDays: { } days, ShortestMayBeUnknown: false })
        {
            when.Exists<SymptomCourse>(course => Duration.IsAtLeast(course, days));
        }

        if (!its.Settings.IsEmpty)
        {
            when.Not<CareSettingFact>(setting => its.IsElsewhere(setting));
        }
    }
}

/// <summary>A criterion that raises a danger: it stays raised until a test answers it.</summary>
internal abstract class DangerOn(Diagnosis diagnosis, Urgency urgency, Criterion criterion, params ImmutableArray<FirstTest> tests)
    : SuspicionOn(SuspicionKind.Danger, diagnosis, urgency, criterion, tests);

/// <summary>A picture that deserves an examination or one blood test, and no alarm.</summary>
internal abstract class ScreenOn(Diagnosis diagnosis, Urgency urgency, Criterion criterion, params ImmutableArray<FirstTest> tests)
    : SuspicionOn(SuspicionKind.Screen, diagnosis, urgency, criterion, tests);

/// <summary>A picture in which crystals are to be looked for.</summary>
internal abstract class LookForOn(Diagnosis diagnosis, Urgency urgency, Criterion criterion, params ImmutableArray<FirstTest> tests)
    : SuspicionOn(SuspicionKind.LookFor, diagnosis, urgency, criterion, tests);

/// <summary>An ordinary picture: no test, and words on when to come back.</summary>
internal abstract class OrdinaryOn(Diagnosis diagnosis, Criterion criterion, RecommendationCode safetyNet)
    : SuspicionOn(SuspicionKind.Ordinary, diagnosis, Urgency.None, criterion, [safetyNet]);
