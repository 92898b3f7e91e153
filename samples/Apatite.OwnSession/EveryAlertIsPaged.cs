using Apatite.Rules;
using Apatite.Rules.Authoring;
using NRules.Fluent.Dsl;

namespace Apatite.OwnSession;

/// <summary>Someone is to be paged.</summary>
public sealed record Page(string Rule, AlertCode Alert, Basis Basis);

/// <summary>Reads what the library's rules conclude.</summary>
[Name("every-alert-is-paged"), Description("Pages for every alert")]
[Priority(-1000)]
public sealed class EveryAlertIsPaged : Rule
{
    public override void Define()
    {
        Alert alert = null!;

        When().Match(() => alert);
        Then().Yield(ctx => new Page(ctx.Rule.Name, alert.Code, alert.Basis));
    }
}
