using System.Composition;
using LineageAnalyzers.CodeFixes.Editing;
using LineageAnalyzers.Rules.Locking;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace LineageAnalyzers.CodeFixes.LIN2000;

/// <summary>Fixes LIN2002 on a new Avro field: the schema file gives it a default, so that older data can be read.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class SchemaDefaultFix : SchemaFileFix
{
    /// <summary>The fix as the editor makes it.</summary>
    public SchemaDefaultFix()
        : base(ContractFix.SchemaDefault, "Give the field a default in the schema file")
    {
    }

    private protected override TextChange? Edit(string text, string record, string field, string? argument) => AvroFileEdits.AddDefault(text, record, field);
}
