using Microsoft.CodeAnalysis;

namespace Apatite.Constants.Tests;

/// <summary>An editor runs the generator with every key: only what concerns a constant may write it anew.</summary>
public sealed class CachingTests
{
    private static readonly Generation First = Generation.Of(Samples.Class("\"colours.tsv\", \"warm\""), Samples.Table);

    [Fact]
    public void Another_file_changes_nothing() => Unchanged(First.With("internal static class Other;"));

    [Fact]
    public void A_comment_above_the_class_changes_nothing() => Unchanged(First.WithClass("// Colours.\n" + Samples.Class("\"colours.tsv\", \"warm\"")));

    [Fact]
    public void Words_in_another_language_change_nothing() => Unchanged(First.WithTable(Samples.Table.Replace("Rouge profond", "Rouge foncé", StringComparison.Ordinal)));

    [Fact]
    public void A_row_of_another_class_changes_nothing() => Unchanged(First.WithTable(Samples.Table.Replace("Sky", "Heaven", StringComparison.Ordinal)));

    [Fact]
    public void A_row_of_the_class_is_written()
    {
        Generation second = First.WithTable(Samples.Table + "pink\twarm\tPink\tRose\n");
        Assert.False(second.IsCached);
        Assert.Equal(IncrementalStepRunReason.Modified, Assert.Single(second.Reasons));
        Assert.Equal(["DeepRed", "Orange", "Pink"], second.Constants.Select(constant => constant.Name));
    }

    private static void Unchanged(Generation second)
    {
        Assert.True(second.IsCached);
        Assert.All(second.Reasons, reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, reason.ToString()));
    }
}
