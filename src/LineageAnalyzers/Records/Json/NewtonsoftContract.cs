using System.Collections.Immutable;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Records.Json;

/// <summary>The members that Newtonsoft.Json writes, by its own attributes and those of data contracts.</summary>
internal sealed class NewtonsoftContract(NewtonsoftSymbols symbols, JsonConventions conventions) : JsonContract(conventions)
{
    private const string ItemConverterType = "ItemConverterType";

    public override WireNode? Converted(ISymbol declaration, ITypeSymbol type) =>
        Inherited(declaration, symbols.Converter) is { } attribute ? Converted(attribute, symbols.Converter, type) : null;

    public override INamedTypeSymbol? ItemConverter(ISymbol member) => Inherited(member, symbols.Property)?.Named(ItemConverterType) as INamedTypeSymbol;

    public override bool IsObjectByDeclaration(INamedTypeSymbol type) => OnType(type, symbols.Object) is not null;

    // An interface is written as whatever class stands there; exceptions and the like write themselves; a type converter writes text.
    public override bool IsOpaque(INamedTypeSymbol type) =>
        OnType(type, symbols.Container)?.Named(ItemConverterType) is not null
        || OnType(type, symbols.Object) is null
        && (type.TypeKind == TypeKind.Interface || type.Implementation(symbols.Serializable) is not null || OnType(type, symbols.TypeConverter) is not null);

    protected override string NameOf(IFieldSymbol member) => member.Attribute(symbols.EnumMember)?.Named("Value") as string ?? member.Name;

    protected override ImmutableArray<JsonMember> FindMembers(INamedTypeSymbol type)
    {
        var declaration = OnType(type, symbols.Object);
        var itemRequired = declaration?.Named("ItemRequired");
        var selection = Selection(type, declaration);
        var typeNaming = NamingOf(declaration);
        var members = ImmutableArray.CreateBuilder<JsonMember>();
        var nearest = new Dictionary<string, ISymbol>(StringComparer.Ordinal);
        foreach (var declaring in Hierarchy(type))
        {
            var isDataContract = IsDataContract(declaring);
            foreach (var symbol in declaring.GetMembers())
            {
                if (TypeOf(symbol) is not { } memberType || !IsCandidate(symbol, selection, isDataContract))
                    continue;
                if (nearest.TryGetValue(symbol.Name, out var hiding) && SymbolEqualityComparer.Default.Equals(TypeOf(hiding), memberType))
                    continue;
                nearest[symbol.Name] = symbol;
                if (IsIgnored(symbol, selection, isDataContract))
                    continue;
                if (Member(symbol, memberType, isDataContract, typeNaming, itemRequired) is not { } member)
                    return default;
                if (!members.Any(other => other.Name == member.Name && !other.IsExtensionData))
                    members.Add(member);
            }
        }

        return members.ToImmutable();
    }

    private JsonMember? Member(ISymbol symbol, ITypeSymbol type, bool isDataContract, JsonNaming? typeNaming, object? itemRequired)
    {
        if (Inherited(symbol, symbols.ExtensionData) is not null)
            return new JsonMember(symbol, JsonMember.ExtensionData, type) { IsOptional = true };
        var attribute = Inherited(symbol, symbols.Property);
        var specified = SpecifiedName(attribute) ?? (isDataContract ? Inherited(symbol, symbols.DataMember)?.Named("Name") as string : null);
        var naming = NamingOf(attribute) ?? typeNaming;
        if (naming is UnknownNaming && specified is null)
            return null;
        string name;
        if (naming is { } own)
            name = specified ?? JsonNames.Convert(symbol.Name, own, JsonDialect.Newtonsoft);
        else if (specified is not null && !Conventions.RenamesSpecifiedNames)
            name = specified;
        else
            name = JsonNames.Convert(specified ?? symbol.Name, Conventions);
        var requirement = RequirementOf(symbol, attribute, isDataContract, itemRequired);
        return new JsonMember(symbol, name, type)
        {
            IsOptional = MayBeAbsent(symbol, attribute, isDataContract),
            IsRequired = requirement is Requirement.AllowNull or Requirement.Always,
            IsNeverNull = requirement is Requirement.Always or Requirement.DisallowNull,
        };
    }

    private Requirement RequirementOf(ISymbol symbol, AttributeData? attribute, bool isDataContract, object? itemRequired)
    {
        if (Inherited(symbol, symbols.Required) is not null)
            return Requirement.Always;
        if (attribute?.Named("Required") is int stated)
            return (Requirement)stated;
        if (attribute is null && isDataContract && Inherited(symbol, symbols.DataMember)?.Named("IsRequired") is true)
            return Requirement.AllowNull;
        return itemRequired is int ofAll ? (Requirement)ofAll : Requirement.Default;
    }

    private bool MayBeAbsent(ISymbol symbol, AttributeData? attribute, bool isDataContract)
    {
        const int Ignore = 1;
        const int IgnoreAndPopulate = 3;
        if (Conventions.OmitsDefaults || attribute?.Named("DefaultValueHandling") is Ignore or IgnoreAndPopulate)
            return true;
        if (isDataContract && Inherited(symbol, symbols.DataMember)?.Named("EmitDefaultValue") is false)
            return true;
        // The library asks these members, if the type has them, whether to write the value.
        return symbol.ContainingType.GetMembers("ShouldSerialize" + symbol.Name).Any(member => member is IMethodSymbol { Parameters.IsEmpty: true })
            || symbol.ContainingType.GetMembers(symbol.Name + "Specified").Any(member => TypeOf(member)?.SpecialType == SpecialType.System_Boolean);
    }

    /// <summary>Whether the library looks at the member at all.</summary>
    private bool IsCandidate(ISymbol symbol, MemberSelection selection, bool isDataContract)
    {
        if (selection == MemberSelection.Fields)
            return symbol is IFieldSymbol || HasMemberAttribute(symbol, isDataContract);
        if (symbol.IsImplicitlyDeclared && symbol is not IPropertySymbol and not IFieldSymbol { CorrespondingTupleField: not null })
            return false;
        var isReadable = symbol is IFieldSymbol
            ? symbol.DeclaredAccessibility == Accessibility.Public
            : ((IPropertySymbol)symbol).GetMethod!.DeclaredAccessibility == Accessibility.Public;
        return isReadable || HasMemberAttribute(symbol, isDataContract);
    }

    private bool IsIgnored(ISymbol symbol, MemberSelection selection, bool isDataContract)
    {
        if (Inherited(symbol, symbols.Ignore) is not null)
            return true;
        if (symbol is IFieldSymbol field && field.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "NonSerializedAttribute"))
            return true;
        if (selection == MemberSelection.OptIn)
            return !HasMemberAttribute(symbol, isDataContract);
        return Inherited(symbol, symbols.IgnoreDataMember) is not null;
    }

    private bool HasMemberAttribute(ISymbol symbol, bool isDataContract) =>
        Inherited(symbol, symbols.Property) is not null
        || Inherited(symbol, symbols.Required) is not null
        || Inherited(symbol, symbols.ExtensionData) is not null
        || (isDataContract && Inherited(symbol, symbols.DataMember) is not null);

    private MemberSelection Selection(INamedTypeSymbol type, AttributeData? declaration)
    {
        if (declaration is null)
            return IsDataContract(type) ? MemberSelection.OptIn : MemberSelection.OptOut;
        var isGivenFirst = declaration.AttributeConstructor?.Parameters is [{ Name: "memberSerialization" }];
        var selection = declaration.Named("MemberSerialization") ?? (isGivenFirst ? declaration.Positional(0) : null);
        return selection is int value ? (MemberSelection)value : MemberSelection.OptOut;
    }

    private bool IsDataContract(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.Attribute(symbols.DataContract) is not null)
                return true;
        }

        return false;
    }

    private static string? SpecifiedName(AttributeData? property) =>
        property is null ? null : property.Named("PropertyName") as string ?? property.Positional(0) as string;

    private const JsonNaming UnknownNaming = (JsonNaming)(-1);

    private JsonNaming? NamingOf(AttributeData? attribute)
    {
        if (attribute?.Named("NamingStrategyType") is not ITypeSymbol strategy)
            return null;
        if (attribute.NamedArguments.Any(argument => argument.Key == "NamingStrategyParameters"))
            return UnknownNaming;
        return StrategyOf(strategy, symbols) ?? UnknownNaming;
    }

    /// <summary>The naming that one of the library's own strategies stands for; null for a strategy of somebody else.</summary>
    public static JsonNaming? StrategyOf(ITypeSymbol? strategy, NewtonsoftSymbols symbols)
    {
        if (strategy.Is(symbols.CamelCase))
            return JsonNaming.CamelCase;
        if (strategy.Is(symbols.SnakeCase))
            return JsonNaming.SnakeCaseLower;
        if (strategy.Is(symbols.KebabCase))
            return JsonNaming.KebabCaseLower;
        return strategy.Is(symbols.DefaultCase) ? JsonNaming.AsDeclared : null;
    }

    // Indexers, static and compiler-generated members are never written.
    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        { IsStatic: true } => null,
        IPropertySymbol { IsIndexer: false, ExplicitInterfaceImplementations.IsEmpty: true, GetMethod: not null } property => property.Type,
        IFieldSymbol { IsConst: false, AssociatedSymbol: null } field => field.Type,
        _ => null,
    };

    private static AttributeData? OnType(INamedTypeSymbol type, INamedTypeSymbol? attributeClass)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.Attribute(attributeClass) is { } found)
                return found;
        }

        foreach (var implemented in type.AllInterfaces)
        {
            if (implemented.Attribute(attributeClass) is { } found)
                return found;
        }

        return null;
    }

    /// <summary>The attribute on the declaration, on what it overrides, or on what an interface of its type says under its name.</summary>
    private static AttributeData? Inherited(ISymbol declaration, INamedTypeSymbol? attributeClass)
    {
        if (attributeClass is null)
            return null;
        if (declaration is INamedTypeSymbol type)
            return OnType(type, attributeClass);
        for (var current = declaration; current is not null; current = (current as IPropertySymbol)?.OverriddenProperty)
        {
            if (current.Attribute(attributeClass) is { } found)
                return found;
        }

        if (declaration is not IPropertySymbol)
            return null;
        foreach (var contract in declaration.ContainingType.AllInterfaces)
        {
            foreach (var candidate in contract.GetMembers(declaration.Name))
            {
                if (candidate.Attribute(attributeClass) is { } found)
                    return found;
            }
        }

        return null;
    }

    /// <summary>Newtonsoft's <c>Required</c>.</summary>
    private enum Requirement
    {
        Default = 0,
        AllowNull = 1,
        Always = 2,
        DisallowNull = 3,
    }

    /// <summary>Newtonsoft's <c>MemberSerialization</c>.</summary>
    private enum MemberSelection
    {
        OptOut = 0,
        OptIn = 1,
        Fields = 2,
    }
}
