using System.Composition;
using LineageAnalyzers.CodeFixes.Editing;
using LineageAnalyzers.Rules.Locking;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace LineageAnalyzers.CodeFixes.LIN2000;

/// <summary>Fixes LIN2002 on a renamed Avro field: the schema file keeps its old name as an alias, by which readers find it in older data.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class SchemaAliasFix : SchemaFileFix
{
    /// <summary>The fix as the editor makes it.</summary>
    public SchemaAliasFix()
        : base(ContractFix.SchemaAlias, "Keep the old name as an alias in the schema file")
    {
    }

    private protected override TextChange? Edit(string text, string record, string field, string? argument) => argument is null ? null : AvroFileEdits.AddAlias(text, record, field, argument);
}
