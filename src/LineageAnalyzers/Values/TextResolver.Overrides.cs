using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Values;

/// <summary>Properties that a derived or an implementing class gives.</summary>
internal sealed partial class TextResolver
{
    private static bool CanBeOverridden(IPropertySymbol property) =>
        property.ContainingType.TypeKind == TypeKind.Interface
        || (property.IsVirtual || property.IsAbstract || property.IsOverride && !property.IsSealed) && !property.ContainingType.IsSealed;

    private TextValue Overridden(IPropertyReferenceOperation reference, ResolutionStep at)
    {
        var property = reference.Property;
        var (receiver, frame) = reference.Instance is null ? (reference, at.Frame) : Trace(reference.Instance, at.Frame);
        if (receiver is IObjectCreationOperation { Type: INamedTypeSymbol made })
            return Implementation(made, property) is { } exact ? PropertyValue(reference, exact, at) : Unknown(reference, $"'{MemberName(property)}' can be overridden");
        var type = receiver is IInstanceReferenceOperation && receiver.Type is INamedTypeSymbol own && frame is null ? own : property.ContainingType;
        var found = ConcreteTypes(type).Select(concrete => Implementation(concrete, property)).OfType<IPropertySymbol>()
            .Distinct<IPropertySymbol>(SymbolEqualityComparer.Default).ToList();
        var overrides = found.Where(candidate => !SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, property.OriginalDefinition)).ToList();
        if (overrides.Count == 0 && type.ReachesOtherProjects(_models) && !type.IsSealed || found.Count == 0)
            return Unknown(reference, $"'{MemberName(property)}' can be overridden");
        if (found.FirstOrDefault(candidate => candidate.DeclaringSyntaxReferences.IsEmpty || candidate.IsAbstract) is not null)
            return Unknown(reference, $"'{MemberName(property)}' can be overridden");
        return TextComposition.Either(found.Select(candidate => PropertyValue(reference, candidate, new ResolutionStep(at.Depth + 1, null))).Distinct().ToList());
    }

    // The classes in sight that can be the receiver.
    private IEnumerable<INamedTypeSymbol> ConcreteTypes(INamedTypeSymbol receiver)
    {
        foreach (var type in _classes.Value)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            if (!type.IsAbstract && IsBelow(type, receiver))
                yield return type;
        }
    }

    private static bool IsBelow(INamedTypeSymbol type, INamedTypeSymbol receiver) => receiver.TypeKind == TypeKind.Interface
        ? type.AllInterfaces.Any(implemented => implemented.Is(receiver.OriginalDefinition))
        : type.IsOrDerivesFrom(receiver.OriginalDefinition);

    private static IPropertySymbol? Implementation(INamedTypeSymbol type, IPropertySymbol property)
    {
        if (property.ContainingType.TypeKind == TypeKind.Interface)
        {
            var contract = type.AllInterfaces.FirstOrDefault(implemented => implemented.Is(property.ContainingType.OriginalDefinition));
            var member = contract?.GetMembers(property.Name).FirstOrDefault();
            return member is null ? null : type.FindImplementationForInterfaceMember(member) as IPropertySymbol;
        }

        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var candidate in current.GetMembers(property.Name).OfType<IPropertySymbol>())
            {
                for (var overridden = candidate; overridden is not null; overridden = overridden.OverriddenProperty)
                {
                    if (SameMember(overridden, property))
                        return candidate;
                }
            }
        }

        return null;
    }
}
