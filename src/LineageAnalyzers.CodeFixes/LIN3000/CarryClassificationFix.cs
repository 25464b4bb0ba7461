using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LineageAnalyzers.CodeFixes.LIN3000;

/// <summary>Fixes LIN3004: classifies the member as the field that goes into it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CarryClassificationFix : ClassificationFix
{
    /// <summary>The fix as the editor makes it.</summary>
    public CarryClassificationFix()
        : base("LIN3004", "Classify it as its source is")
    {
    }
}
