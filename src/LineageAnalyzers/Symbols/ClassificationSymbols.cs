using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Symbols;

/// <summary>
/// The attributes that classify data or name its owners. Ours are matched by full name, so that a project may define its own copy.
/// </summary>
internal sealed class ClassificationSymbols(Compilation compilation)
{
    private const string Compliance = "Microsoft.Extensions.Compliance.Classification.";
    private const string Annotations = "LineageAnalyzers.Annotations";

    public INamedTypeSymbol? DataClassificationAttribute { get; } = compilation.FindType(Compliance + "DataClassificationAttribute");

    public INamedTypeSymbol? DataClassification { get; } = compilation.FindType(Compliance + "DataClassification");

    public INamedTypeSymbol? NoDataClassification { get; } = compilation.FindType(Compliance + "NoDataClassificationAttribute");

    public INamedTypeSymbol? UnknownDataClassification { get; } = compilation.FindType(Compliance + "UnknownDataClassificationAttribute");

    /// <summary><c>[ProtectedPersonalData]</c> derives from it.</summary>
    public INamedTypeSymbol? PersonalData { get; } = compilation.FindType("Microsoft.AspNetCore.Identity.PersonalDataAttribute");

    public static bool IsClassified(INamedTypeSymbol attributeClass) => IsOurs(attributeClass, "ClassifiedAttribute");

    public static bool IsOwner(INamedTypeSymbol attributeClass) => IsOurs(attributeClass, "LineageOwnerAttribute");

    /// <summary>Whether a method says of itself that its result does not show what it is given.</summary>
    public static bool Masks(IMethodSymbol method) => method.GetAttributes().Any(attribute => attribute.AttributeClass is { } attributeClass && IsOurs(attributeClass, "MasksAttribute"));

    private static bool IsOurs(INamedTypeSymbol attributeClass, string name) =>
        attributeClass.Name == name
        && attributeClass.ContainingType is null
        && attributeClass.ContainingNamespace.ToDisplayString() == Annotations;
}
