namespace Apatite.Constants.Tests;

/// <summary>The table and the class that the tests begin with.</summary>
internal static class Samples
{
    public const string Table = """
        id	kind	text_en	text_fr
        deep-red	warm	Deep red	Rouge profond
        sky-blue-2	cold	Sky & sea, <light>.	Bleu ciel
        orange	warm	Orange	Orange

        """;

    public static string Class(string attribute = "\"colours.tsv\"", string members = "") => $$"""
        namespace Apatite.Sample;

        /// <summary>A colour.</summary>
        /// <param name="id">Its id.</param>
        [ConstantsOf({{attribute}})]
        public sealed partial class Colour(string id)
        {
            /// <summary>Its id.</summary>
            public string Id { get; } = id;
            {{members}}
        }
        """;
}
