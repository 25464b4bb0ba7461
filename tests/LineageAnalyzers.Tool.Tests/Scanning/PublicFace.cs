using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Tool.Tests.Scanning;

/// <summary>What an assembly shows to other assemblies: each type and member by its id, with all that callers can see of it.</summary>
internal static class PublicFace
{
    private static readonly SymbolDisplayFormat Signature = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeVariance | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        memberOptions: SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeContainingType
            | SymbolDisplayMemberOptions.IncludeConstantValue | SymbolDisplayMemberOptions.IncludeRef | SymbolDisplayMemberOptions.IncludeExplicitInterface,
        delegateStyle: SymbolDisplayDelegateStyle.NameAndSignature,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeParamsRefOut
            | SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeExtensionThis,
        propertyStyle: SymbolDisplayPropertyStyle.NameOnly);

    /// <summary>Every visible type and member: its documentation id, and its signature.</summary>
    public static Dictionary<string, string> Of(IAssemblySymbol assembly)
    {
        var face = new Dictionary<string, string>();
        foreach (var type in Types(assembly.GlobalNamespace))
            Add(type, face);
        return face;
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol space) => space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(Types));

    private static void Add(INamedTypeSymbol type, Dictionary<string, string> face)
    {
        if (!IsVisible(type) || !type.CanBeReferencedByName)
            return;
        face.Add(type.GetDocumentationCommentId()!, $"{type.TypeKind} {Modifiers(type)} {type.ToDisplayString(Signature)} : {type.BaseType?.ToDisplayString(Signature)}");
        foreach (var parent in type.AllInterfaces.Where(parent => IsVisible(parent)))
            face.TryAdd($"{type.GetDocumentationCommentId()} : {parent.ToDisplayString(Signature)}", "interface");
        foreach (var member in type.GetMembers().Where(member => member is not INamedTypeSymbol && IsVisible(member) && !IsAccessor(member) && !member.Name.Contains('<')))
            face.TryAdd(member.GetDocumentationCommentId()!, $"{Modifiers(member)} {member.ToDisplayString(Signature)}{Accessors(member)}");
        foreach (var nested in type.GetTypeMembers())
            Add(nested, face);
    }

    private static string Modifiers(ISymbol symbol) =>
        $"{symbol.DeclaredAccessibility} {(symbol.IsStatic ? "static " : "")}{(symbol.IsAbstract ? "abstract " : "")}{(symbol.IsVirtual ? "virtual " : "")}{(symbol.IsOverride ? "override " : "")}{(symbol.IsSealed ? "sealed" : "")}";

    private static string Accessors(ISymbol member) => member is IPropertySymbol property
        ? $" {(property.GetMethod is { } get && IsVisible(get) ? get.DeclaredAccessibility + " get;" : "")} {(property.SetMethod is { } set && IsVisible(set) ? $"{set.DeclaredAccessibility} {(set.IsInitOnly ? "init" : "set")};" : "")}"
        : "";

    private static bool IsAccessor(ISymbol member) => member is IMethodSymbol
    {
        MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove or MethodKind.Destructor,
    };

    private static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
        && (symbol.ContainingType is null || IsVisible(symbol.ContainingType));
}
