using System.Collections.Immutable;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Values;

/// <summary>Names of types, and what attributes on them say.</summary>
internal sealed partial class TextResolver
{
    // typeof(T).Name, order.GetType().Name
    private TextValue? LibraryProperty(IPropertyReferenceOperation reference, ResolutionStep at)
    {
        if (reference.Instance is not { } instance || !IsSystemType(instance.Type) || reference.Property.Name is not ("Name" or "FullName"))
            return AttributeOf(reference, at);
        if (KnownTypes(instance, at) is not { Count: > 0 } types)
            return Unknown(reference, $"which type '{Shorten(instance)}' is, is only known when the program runs");
        var names = types.Select(type => reference.Property.Name == "Name" ? type.MetadataName : FullName(type)).ToList();
        return names.Any(name => name is null)
            ? Unknown(reference, $"'{Shorten(reference)}' is only known when the program runs")
            : TextComposition.Either(names.Distinct().Select(name => TextValue.Of(name!, NameResolution.Nameof)).ToList());
    }

    private static bool IsSystemType(ITypeSymbol? type) =>
        type is { Name: "Type" or "MemberInfo" or "TypeInfo", ContainingNamespace: { Name: "System" } or { Name: "Reflection", ContainingNamespace.Name: "System" } };

    private static string? FullName(INamedTypeSymbol type)
    {
        if (type.IsGenericType)
            return null;
        var name = type.MetadataName;
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
            name = $"{outer.MetadataName}+{name}";
        return type.ContainingNamespace is { IsGlobalNamespace: false } space ? $"{space.ToDisplayString()}.{name}" : name;
    }

    private INamedTypeSymbol? KnownType(IOperation operation, ResolutionStep at) =>
        IsSystemType(operation.Type) && KnownTypes(operation, at) is [{ } only] ? only : null;

    // The types that a System.Type can be; empty when they are not known.
    private IReadOnlyList<INamedTypeSymbol> KnownTypes(IOperation operation, ResolutionStep at)
    {
        var (origin, frame) = Trace(operation, at.Frame);
        if (origin is IInvocationOperation { TargetMethod: { Name: "GetTypeInfo" }, Arguments: [{ Value: var inner }] })
            (origin, frame) = Trace(inner, frame);
        return origin switch
        {
            ITypeOfOperation type => Constructed(type.TypeOperand, frame, 0),
            IInvocationOperation { TargetMethod: { Name: "GetType", Parameters.IsEmpty: true }, Instance: { } instance } => TypesOf(instance, frame),
            _ => [],
        };
    }

    // Of an object the type at run time: known where it is made, or where no type can derive from its own.
    private IReadOnlyList<INamedTypeSymbol> TypesOf(IOperation instance, ResolutionFrame? frame)
    {
        var (origin, _) = Trace(instance, frame);
        return origin switch
        {
            IObjectCreationOperation { Type: INamedTypeSymbol made } => [made],
            IInstanceReferenceOperation { Type: INamedTypeSymbol { IsSealed: true } own } => [own],
            _ => origin.Type is INamedTypeSymbol { IsSealed: true } or INamedTypeSymbol { TypeKind: TypeKind.Struct or TypeKind.Enum } ? [(INamedTypeSymbol)origin.Type] : [],
        };
    }

    /// <summary>Every type that stands in the place of a class's type parameter; none where that is not known.</summary>
    public IReadOnlyList<INamedTypeSymbol> TypesGivenFor(ITypeParameterSymbol parameter) =>
        parameter.DeclaringMethod is null && !_budget.IsSpent ? Instantiations(parameter, 0) : [];

    private IReadOnlyList<INamedTypeSymbol> Constructed(ITypeSymbol type, ResolutionFrame? frame, int depth)
    {
        if (type is INamedTypeSymbol named && type is not IErrorTypeSymbol)
            return [named];
        if (type is not ITypeParameterSymbol parameter || depth > 8)
            return [];
        if (parameter.DeclaringMethod is { } method)
        {
            return frame?.Method is { } entered && SymbolEqualityComparer.Default.Equals(entered.OriginalDefinition, method.OriginalDefinition)
                ? Constructed(entered.TypeArguments[parameter.Ordinal], frame.Caller, depth + 1)
                : [];
        }

        if (frame is { Instance.Type: { } instance } && InBases(instance, parameter.ContainingType) is { } constructed)
            return Constructed(constructed.TypeArguments[parameter.Ordinal], frame.Caller, depth + 1);
        if (frame?.Method?.ContainingType is { IsGenericType: true } owner && owner.Is(parameter.ContainingType.OriginalDefinition))
            return Constructed(owner.TypeArguments[parameter.Ordinal], frame.Caller, depth + 1);
        return Instantiations(parameter, depth);
    }

    private static INamedTypeSymbol? InBases(ITypeSymbol type, INamedTypeSymbol definition)
    {
        for (var current = type as INamedTypeSymbol; current is not null; current = current.BaseType)
        {
            if (current.Is(definition.OriginalDefinition))
                return current;
        }

        return null;
    }

    // Every type that the compilation puts in the place of a class's type parameter, when nobody else can.
    private IReadOnlyList<INamedTypeSymbol> Instantiations(ITypeParameterSymbol parameter, int depth)
    {
        var owner = parameter.ContainingType;
        if (owner.ReachesOtherProjects(_models))
            return [];
        var found = new List<INamedTypeSymbol>();
        foreach (var node in _models.SearchedTrees.SelectMany(tree => FileIndex.Of(tree, _cancellationToken).GenericNames[owner.Name]))
        {
            if (_models.ModelAt(node)?.GetTypeInfo(node, _cancellationToken).Type is not INamedTypeSymbol type || !type.Is(owner.OriginalDefinition))
                continue;
            if (type.IsUnboundGenericType)
                return [];
            var given = type.TypeArguments[parameter.Ordinal];
            if (SymbolEqualityComparer.Default.Equals(given, parameter))
                continue;
            if (Constructed(given, null, depth + 1) is not { Count: > 0 } known)
                return [];
            found.AddRange(known);
        }

        return found.Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default).ToList();
    }

    // typeof(Order).GetCustomAttribute<TopicAttribute>().Name
    private TextValue? AttributeOf(IPropertyReferenceOperation reference, ResolutionStep at)
    {
        if (reference.Instance is not { } instance || reference.Property.ContainingType is not { } attribute || !IsAttribute(attribute))
            return null;
        var (origin, frame) = Trace(instance is IConditionalAccessInstanceOperation ? ConditionalReceiver(instance) ?? instance : instance, at.Frame);
        if (origin is not IInvocationOperation { TargetMethod.Name: "GetCustomAttribute" } call || call.Arguments.IsEmpty)
            return null;
        var on = AttributeTargets(call.Arguments[0].Value, at.In(frame));
        if (on.Count == 0)
            return Unknown(reference, $"on which type the attribute {attribute.Name} stands, is only known when the program runs");
        var values = on.Select(symbol => symbol.Attribute(call.TargetMethod.TypeArguments.FirstOrDefault() as INamedTypeSymbol ?? attribute))
            .Select(data => data is null ? null : TextOf(data, reference.Property)).ToList();
        return values.Any(value => value is null)
            ? Unknown(reference, $"not every type has a {attribute.Name} whose {reference.Property.Name} is known")
            : TextComposition.Either(values.Distinct().Select(value => TextValue.Of(value!, NameResolution.Attribute)).ToList());
    }

    private static bool IsAttribute(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current is { Name: "Attribute", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } })
                return true;
        }

        return false;
    }

    private IReadOnlyList<ISymbol> AttributeTargets(IOperation target, ResolutionStep at)
    {
        if (KnownTypes(target, at) is { Count: > 0 } types)
            return [.. types];
        var (origin, frame) = Trace(target, at.Frame);
        if (origin is IArrayElementReferenceOperation { ArrayReference: { } array })
            (origin, frame) = Trace(array, frame);
        if (origin is IInvocationOperation { TargetMethod.Name: "First" or "Single" or "FirstOrDefault" or "SingleOrDefault", Arguments: [{ Value: var sequence }] })
            (origin, frame) = Trace(sequence, frame);
        // value.GetType().GetField(value.ToString())
        if (origin is not IInvocationOperation { TargetMethod.Name: "GetField" or "GetMember", Instance: { } type, Arguments: [{ Value: var name }, ..] }
            || KnownType(type, at.In(frame)) is not { } owner || Resolve(name, at.In(frame)) is not { IsKnown: true } names)
            return [];
        var members = names.Texts.Select(text => owner.GetMembers(text.Value).FirstOrDefault()).ToList();
        return members.Any(member => member is null) ? [] : members.Select(member => member!).ToList();
    }

    // An attribute's property is set by name, or holds what its constructor is given.
    private string? TextOf(AttributeData data, IPropertySymbol property)
    {
        if (data.Named(property.Name) is string named)
            return named;
        if (data.AttributeConstructor is not { } constructor)
            return null;
        if (property.DeclaringSyntaxReferences.IsEmpty)
        {
            var like = constructor.Parameters.FirstOrDefault(parameter => parameter.Name.Equals(property.Name, StringComparison.OrdinalIgnoreCase));
            return like is null ? null : data.Positional(like.Ordinal) as string;
        }

        var initial = Getter(property) is { } getter ? ImmutableArray.Create(getter) : _writes.InitialValues(property);
        if (initial.Length != 1)
            return null;
        var value = Origins.Trace(initial[0], _cancellationToken);
        return value is IParameterReferenceOperation { Parameter: var from } && SymbolEqualityComparer.Default.Equals(from.ContainingSymbol, constructor)
            ? data.Positional(from.Ordinal) as string
            : value.ConstantValue is { HasValue: true, Value: string constant } ? constant : null;
    }
}
