using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Rules.LIN3000;

/// <summary>Tells projects in which nothing can be classified by an attribute, so that nothing need be looked at.</summary>
internal static class ClassifiedCode
{
    private const string PersonalData = "PersonalData";

    /// <summary>Whether attributes that classify are at hand. ASP.NET Core brings one to every project that uses it, so that one must be named, too.</summary>
    public static bool HasAttributes(Compilation compilation) =>
        compilation.FindType("LineageAnalyzers.Annotations.ClassifiedAttribute") is not null
        || compilation.FindType("Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute") is not null
        || (compilation.FindType("Microsoft.AspNetCore.Identity.PersonalDataAttribute") is not null && compilation.SyntaxTrees.Any(NamesPersonalData));

    private static bool NamesPersonalData(SyntaxTree tree) =>
        tree.GetText().ToString() is var text && (text.IndexOf(PersonalData, StringComparison.Ordinal) >= 0 || text.IndexOf("IdentityUser", StringComparison.Ordinal) >= 0);
}
