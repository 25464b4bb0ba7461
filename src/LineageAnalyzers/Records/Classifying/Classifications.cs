using System.Collections.Concurrent;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Records.Classifying;

/// <summary>
/// Reads classifications from attributes: ours, those of Microsoft.Extensions.Compliance, and the personal data attributes of
/// ASP.NET Core Identity. One per compilation; safe for several threads.
/// </summary>
internal sealed class Classifications
{
    private const string PersonalData = "PersonalData";

    private readonly ClassificationSymbols _symbols;
    private readonly ClassificationTexts _texts;
    private readonly ConcurrentDictionary<ISymbol, Classification> _members = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, Classification> _types = new(SymbolEqualityComparer.Default);

    public Classifications(SourceModels models)
    {
        _symbols = new ClassificationSymbols(models.Compilation);
        _texts = new ClassificationTexts(models, _symbols);
    }

    /// <summary>
    /// What a property, field or parameter is: by its attributes or those of the positional parameter that it comes from
    /// (<see cref="ClassificationSource.Attribute"/>), by the members that it overrides or implements and by its type's own
    /// declaration (<see cref="ClassificationSource.Inherited"/>).
    /// </summary>
    public Classification OfMember(ISymbol member) => _members.GetOrAdd(member.OriginalDefinition, FindForMember);

    /// <summary>What everything inside a type is: by its attributes, or those of its base types and interfaces.</summary>
    public Classification OfType(ITypeSymbol type) => _types.GetOrAdd(type.OriginalDefinition, symbol => FindForType((ITypeSymbol)symbol));

    /// <summary>The attributes that classify a member by itself, or the positional parameter that it comes from.</summary>
    public IEnumerable<AttributeData> AttributesOf(ISymbol member)
    {
        var attributes = member.GetAttributes();
        if (member is IPropertySymbol or IFieldSymbol && PositionalParameter(member) is { } parameter)
            attributes = attributes.AddRange(parameter.GetAttributes());
        return attributes.Where(attribute => attribute.AttributeClass is { } attributeClass && TextOf(attribute, attributeClass) is not null);
    }

    private Classification FindForMember(ISymbol member)
    {
        var result = Declared(member);
        if (member is IPropertySymbol or IFieldSymbol && PositionalParameter(member) is { } parameter)
            result = result.And(Declared(parameter));
        if (member is IPropertySymbol property)
        {
            foreach (var inherited in MembersBehind(property))
                result = result.Within(OfMember(inherited));
        }

        return member is IParameterSymbol || member.ContainingType is null ? result : result.Within(OfType(member.ContainingType));
    }

    private Classification FindForType(ITypeSymbol type)
    {
        var result = Declared(type);
        for (var current = type.BaseType; current is not null && current.SpecialType == SpecialType.None; current = current.BaseType)
            result = result.Within(Declared(current.OriginalDefinition));
        foreach (var implemented in type.AllInterfaces)
            result = result.Within(Declared(implemented.OriginalDefinition));
        return result;
    }

    private static IEnumerable<IPropertySymbol> MembersBehind(IPropertySymbol property)
    {
        if (property.OverriddenProperty is { } overridden)
            yield return overridden;
        foreach (var contract in property.ContainingType.AllInterfaces)
        {
            foreach (var candidate in contract.GetMembers(property.Name))
            {
                if (candidate is IPropertySymbol
                    && SymbolEqualityComparer.Default.Equals(property.ContainingType.FindImplementationForInterfaceMember(candidate), property))
                {
                    yield return (IPropertySymbol)candidate;
                }
            }
        }
    }

    // An attribute on a record's positional parameter stays on the parameter, unless it says [property: ...].
    private static IParameterSymbol? PositionalParameter(ISymbol member)
    {
        if (!member.ContainingType.IsRecord)
            return null;
        var type = member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;
        foreach (var constructor in member.ContainingType.InstanceConstructors)
        {
            foreach (var parameter in constructor.Parameters)
            {
                if (parameter.Name == member.Name && SymbolEqualityComparer.Default.Equals(parameter.Type, type))
                    return parameter;
            }
        }

        return null;
    }

    private Classification Declared(ISymbol symbol)
    {
        List<string>? classes = null;
        var statedNone = false;
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is not { } attributeClass)
                continue;
            if (attributeClass.Is(_symbols.NoDataClassification))
                statedNone = true;
            else if (TextOf(attribute, attributeClass) is { } text)
                (classes ??= []).Add(text);
        }

        if (classes is not null)
            return Classification.Of(classes, ClassificationSource.Attribute);
        return statedNone ? Classification.NotSensitive : Classification.None;
    }

    private string? TextOf(AttributeData attribute, INamedTypeSymbol attributeClass)
    {
        if (ClassificationSymbols.IsClassified(attributeClass))
            return attribute.Positional(0) as string;
        if (attributeClass.Is(_symbols.UnknownDataClassification))
            return "Unknown";
        if (attributeClass.IsOrDerivesFrom(_symbols.DataClassificationAttribute))
            return _texts.Of(attribute, attributeClass);
        return attributeClass.IsOrDerivesFrom(_symbols.PersonalData) ? PersonalData : null;
    }
}
