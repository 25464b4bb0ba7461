using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LineageAnalyzers.CodeFixes.LIN3000;

/// <summary>Fixes LIN3006: classifies the member as its name suggests.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class StateClassificationFix : ClassificationFix
{
    /// <summary>The fix as the editor makes it.</summary>
    public StateClassificationFix()
        : base("LIN3006", "Classify it as its name suggests")
    {
    }
}
