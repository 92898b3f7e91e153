using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Apatite.Rules.Tests.Extending;

/// <summary>Compiles extensions from source and tables, so that each test shows the whole of what it is about.</summary>
internal static class MadeExtension
{
    private const string Usings = """
        using System.Collections.Generic;
        using System.Linq;
        using Apatite.Model;
        using Apatite.Rules;
        using Apatite.Rules.Authoring;
        using NRules.Fluent.Dsl;

        """;

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => path.Length > 0)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static int made;

    /// <summary>An extension of a name with rules, in C#, and tables, line by line.</summary>
    public static Assembly Of(string? name, string rules, params (string Table, string[] Lines)[] tables)
    {
        string attribute = name is null ? "" : $"[assembly: ApatiteExtension(\"{name}\", \"1\")]\n";
        CSharpCompilation compilation = CSharpCompilation.Create(
            $"Made{Interlocked.Increment(ref made)}",
            [CSharpSyntaxTree.ParseText(Usings + attribute + rules)],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        );
        using MemoryStream binary = new();
        var result = compilation.Emit(
            binary,
            manifestResources: tables.Select(table => new ResourceDescription(
                $"Made.Knowledge.{table.Table}",
                () => new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', table.Lines))),
                isPublic: true
            ))
        );
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return Assembly.Load(binary.ToArray());
    }

    /// <summary>A rule that finds rows when any CRP is in the record.</summary>
    public static string Finding(string name, params string[] rows) =>
        $$"""
            [Name("{{name}}"), Description("A CRP"), Evidence({{string.Join(", ", rows.Select(row => $"\"{row}\""))}})]
            public sealed class {{Class(name)}} : Rule
            {
                public override void Define()
                {
                    LabResult result = null!;
                    When().Match(() => result, l => l.Test == LabTest.Crp);
                    Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(result)));
                }
            }

            """;

    /// <summary>A rule that yields something when any CRP is in the record.</summary>
    public static string Yielding(string name, string yield, string attributes = "", string members = "") =>
        $$"""
            [Name("{{name}}"), Description("A CRP")]{{attributes}}
            public sealed class {{Class(name)}} : Rule
            {
                {{members}}
                public override void Define()
                {
                    LabResult result = null!;
                    When().Match(() => result, l => l.Test == LabTest.Crp);
                    Then().Yield(ctx => {{yield}});
                }
            }

            """;

    /// <summary>The table of evidence with rows that differ from a sound one in some cells.</summary>
    public static (string, string[]) Evidence(params (string Id, (string Column, string Cell)[] Changes)[] rows)
    {
        (string Column, string Cell)[] sound =
        [
            ("id", ""),
            ("diagnosis", "pharyngitis-or-deep-neck-phlegmon"),
            ("looks_for", "A CRP"),
            ("direction", "supports"),
            ("gate", ""),
            ("strength", "weak"),
            ("lr", ""),
            ("weight", "1.8"),
            ("derived", "strength"),
            ("group", "acute-phase"),
            ("confidence", "expert"),
            ("citation", "Policy"),
            ("url", ""),
            ("comment", ""),
            ("text_en", "A CRP."),
            ("text_fr", "Une CRP."),
        ];
        return (
            "evidence.tsv",
            [
                string.Join('\t', sound.Select(cell => cell.Column)),
                .. rows.Select(row =>
                    string.Join(
                        '\t',
                        sound.Select(cell =>
                            row.Changes.Append(("id", row.Id)).LastOrDefault(change => change.Item1 == cell.Column, cell).Item2
                        )
                    )
                ),
            ]
        );
    }

    /// <summary>A table from lines whose cells are set apart by bars.</summary>
    public static (string, string[]) Table(string name, params string[] lines) =>
        (name, [.. lines.Select(line => string.Join('\t', line.Split('|').Select(cell => cell.Trim())))]);

    private static string Class(string name) =>
        string.Concat(name.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
