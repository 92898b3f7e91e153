namespace Apatite.Engine.Tests.Loading;

/// <summary>What is outside the subset does not compile, because it is not there.</summary>
public sealed class SubsetTests
{
    [Theory]
    [InlineData(typeof(ILeftHandSideExpression), "All", "All", "Exists", "Having", "Let", "Match", "Match", "Not", "Query")]
    [InlineData(typeof(IRightHandSideExpression), "Yield")]
    [InlineData(typeof(IContext), "get_Match", "get_Rule")]
    [InlineData(typeof(IMatch), "get_Facts", "get_Rule")]
    public void An_interface_has_these_members_only(Type type, params string[] members)
        => Assert.Equal(members, type.GetMethods().Select(m => m.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Queries_have_these_operators_only()
        => Assert.Equal(
            ["Collect", "GroupBy", "GroupBy", "Match", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "Where"],
            typeof(QueryExtensions).GetMethods()
                .Where(m => m.IsStatic)
                .Select(m => m.Name)
                .Order(StringComparer.Ordinal));

    [Fact]
    public void The_engine_depends_on_the_framework_alone()
        => Assert.All(
            typeof(RuleSet).Assembly.GetReferencedAssemblies(),
            a => Assert.StartsWith("System.", a.Name!, StringComparison.Ordinal));
}
