using System.Collections.Immutable;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Records.Json;

/// <summary>The members that System.Text.Json writes, by its own attributes only.</summary>
internal sealed class SystemTextJsonContract(JsonSymbols symbols, JsonConventions conventions) : JsonContract(conventions)
{
    private const int WriteAsString = 2;

    public override WireNode? Converted(ISymbol declaration, ITypeSymbol type) =>
        declaration.Attribute(symbols.Converter) is { } attribute ? Converted(attribute, symbols.Converter, type) : null;

    public override bool IsObjectByDeclaration(INamedTypeSymbol type) => false;

    // MassTransit writes where the data lies, not the members that the program sees.
    public override bool IsOpaque(INamedTypeSymbol type) => type is { Name: "MessageData", ContainingNamespace: { Name: "MassTransit", ContainingNamespace.IsGlobalNamespace: true } };

    public override IEnumerable<INamedTypeSymbol> DerivedTypes(INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass.Is(symbols.DerivedType) && attribute.Positional(0) is INamedTypeSymbol derived)
                yield return derived;
        }
    }

    public override WireMember? Discriminator(INamedTypeSymbol type)
    {
        var isText = false;
        var isNumber = false;
        var always = type.IsAbstract;
        foreach (var attribute in type.GetAttributes())
        {
            if (!attribute.AttributeClass.Is(symbols.DerivedType))
                continue;
            var value = attribute.Positional(1);
            isText |= value is string;
            isNumber |= value is int;
            always &= value is not null;
        }

        if (!isText && !isNumber)
            return null;
        var name = type.Attribute(symbols.Polymorphic)?.Named("TypeDiscriminatorPropertyName") as string ?? "$type";
        var node = new WireNode(!isNumber ? JsonScalars.Text : !isText ? JsonScalars.Integer : $"{JsonScalars.Integer}|{JsonScalars.Text}");
        return new WireMember(name, node) { IsOptional = !always };
    }

    public override bool WritesNumbersAsText(ISymbol member)
    {
        var attribute = member.Attribute(symbols.NumberHandling) ?? member.ContainingType?.Attribute(symbols.NumberHandling);
        return attribute?.Positional(0) is int handling && (handling & WriteAsString) != 0;
    }

    protected override string NameOf(IFieldSymbol member) => member.Attribute(symbols.EnumMemberName)?.Positional(0) as string ?? member.Name;

    protected override ImmutableArray<JsonMember> FindMembers(INamedTypeSymbol type)
    {
        var members = ImmutableArray.CreateBuilder<JsonMember>();
        var nearest = new Dictionary<string, (ISymbol Symbol, bool IsIgnored)>(StringComparer.Ordinal);
        foreach (var declaring in Hierarchy(type))
        {
            foreach (var symbol in declaring.GetMembers())
            {
                if (TypeOnTheWire(symbol) is not { } memberType)
                    continue;
                if (nearest.TryGetValue(symbol.Name, out var hiding) && (!hiding.IsIgnored || IsOverriddenBy(symbol, hiding.Symbol)))
                    continue;
                var condition = IgnoreCondition(symbol);
                var isIgnored = condition is JsonIgnoreCondition.Always or JsonIgnoreCondition.WhenWriting;
                nearest[symbol.Name] = (symbol, isIgnored);
                if (!isIgnored)
                    members.Add(Member(symbol, memberType, condition));
            }
        }

        return members.ToImmutable();
    }

    private JsonMember Member(ISymbol symbol, ITypeSymbol type, JsonIgnoreCondition condition)
    {
        if (symbol.Attribute(symbols.ExtensionData) is not null)
            return new JsonMember(symbol, JsonMember.ExtensionData, type) { IsOptional = true };
        var name = symbol.Attribute(symbols.PropertyName)?.Positional(0) as string ?? JsonNames.Convert(symbol.Name, Conventions);
        var omitsDefault = condition == JsonIgnoreCondition.WhenWritingDefault || (Conventions.OmitsDefaults && condition == JsonIgnoreCondition.Unset);
        return new JsonMember(symbol, name, type) { IsOptional = omitsDefault || condition == JsonIgnoreCondition.WhenWritingNull, IsRequired = IsRequired(symbol) };
    }

    // A constructor may say that it sets what the language requires.
    private bool IsRequired(ISymbol symbol) =>
        symbol.Attribute(symbols.Required) is not null
        || symbol is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true }
            && !symbol.ContainingType.InstanceConstructors.Any(constructor => constructor.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "SetsRequiredMembersAttribute"));

    /// <summary>The member's type if it may be written at all; null for what never is.</summary>
    private ITypeSymbol? TypeOnTheWire(ISymbol symbol)
    {
        if (symbol.IsStatic || symbol.IsImplicitlyDeclared && symbol is IFieldSymbol { CorrespondingTupleField: null })
            return null;
        switch (symbol)
        {
            case IPropertySymbol { IsIndexer: false, ExplicitInterfaceImplementations.IsEmpty: true, GetMethod: { } getter } property:
                return getter.DeclaredAccessibility == Accessibility.Public || symbol.Attribute(symbols.Include) is not null ? property.Type : null;
            case IFieldSymbol { IsConst: false } field:
                var isPublic = Conventions.IncludesFields && field.DeclaredAccessibility == Accessibility.Public;
                return isPublic || symbol.Attribute(symbols.Include) is not null ? field.Type : null;
            default:
                return null;
        }
    }

    private JsonIgnoreCondition IgnoreCondition(ISymbol symbol)
    {
        if (symbol.Attribute(symbols.Ignore) is not { } attribute)
            return JsonIgnoreCondition.Unset;
        return attribute.Named("Condition") is int condition ? (JsonIgnoreCondition)condition : JsonIgnoreCondition.Always;
    }

    private static bool IsOverriddenBy(ISymbol symbol, ISymbol nearer) =>
        symbol is IPropertySymbol property
        && nearer is IPropertySymbol nearerProperty
        && (property.IsVirtual || property.IsAbstract || property.IsOverride)
        && SymbolEqualityComparer.Default.Equals(property.Type, nearerProperty.Type);

    /// <summary>The values of System.Text.Json's enum of that name. What is only read or only written is not written, or is, respectively.</summary>
    private enum JsonIgnoreCondition
    {
        Unset = -1,
        Never = 0,
        Always = 1,
        WhenWritingDefault = 2,
        WhenWritingNull = 3,
        WhenWriting = 4,
        WhenReading = 5,
    }
}
