using System.Collections.Immutable;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Values;

/// <summary>Members of options: what binds them decides, in the order in which it runs, over their initialisers.</summary>
internal sealed partial class TextResolver
{
    // settings.Value.Topics.Orders: the properties from the options object outwards make the key.
    private TextValue? OptionsProperty(IPropertyReferenceOperation property, ResolutionStep at)
    {
        var (path, root, frame) = PathTo(property, at);
        if (path is null or { Count: 0 } || root is null || TypeOf(root, path[0]) is not { } type)
            return null;
        if (path.Any(part => part.Key is null))
            return IsBoundRoot(root, type, frame) ? Unknown(property, "the key of the configuration is not known") with { Resolution = NameResolution.Configuration } : null;
        if (OptionsName(root, at) is { } options)
            return options.Name is null ? Unbound(property, "the name of the options is not known") : OfBindings(property, type, options.Name, path, root, at, registered: true);
        if (root is IInvocationOperation && _keys.TryReadValueKey(root, (text, from) => Resolve(text, at.In(from)).Single, frame, _cancellationToken, out var section, out _))
            return section is null ? Unbound(property, $"the section that {type.Name} is read from is not known") : OfSection(section, path, Initial(path, null, at));
        if (root is IObjectCreationOperation && BindOf(root) is { } bound)
            return bound.Section is null ? Unbound(property, $"the section that {type.Name} is read from is not known") : OfSection(bound.Section, path, Initial(path, root, at));
        return IsInjected(root, type) && _bindings.Binds(type) ? OfBindings(property, type, "", path, root, at, registered: false) : null;
    }

    // configuration.GetSection(section).Get<T>() in a method for any options: the property says whose it is.
    private static INamedTypeSymbol? TypeOf(IOperation root, BoundMember first) => root switch
    {
        { Type: INamedTypeSymbol type } => type,
        IInvocationOperation { Type: ITypeParameterSymbol } => first.Property?.ContainingType,
        _ => null,
    };

    private bool IsBoundRoot(IOperation root, INamedTypeSymbol type, ResolutionFrame? frame) =>
        OptionsName(root, new ResolutionStep(0, frame)) is not null || IsInjected(root, type) && _bindings.Binds(type);

    private static bool IsInjected(IOperation root, INamedTypeSymbol type) => type.DeclaringSyntaxReferences.Length > 0
        && root is IParameterReferenceOperation or IInvocationOperation { TargetMethod.Name: "GetRequiredService" or "GetService" };

    private static TextValue Unbound(IOperation operation, string reason) => Unknown(operation, reason) with { Resolution = NameResolution.Configuration };

    /// <summary>The bound properties from the root to the one that is asked for; no path where one is computed.</summary>
    private (IReadOnlyList<BoundMember>? Path, IOperation? Root, ResolutionFrame? Frame) PathTo(IPropertyReferenceOperation property, ResolutionStep at)
    {
        var path = new List<BoundMember>();
        IOperation current = property;
        var frame = at.Frame;
        while (current is IPropertyReferenceOperation { Property.IsStatic: false, Instance: { } outer } inner && !IsOptionsValue(inner) && at.Depth + path.Count < MaximumDepth)
        {
            if (inner.Property.IsIndexer)
                path.Insert(0, new BoundMember(null, inner.Arguments.Length == 1 ? IndexText(inner.Arguments[0].Value, at) : null));
            else if (IsBindable(inner.Property))
                path.Insert(0, new BoundMember(inner.Property, KeyName(inner.Property)));
            else
                return (null, null, frame);
            var receiver = outer is IConditionalAccessInstanceOperation ? ConditionalReceiver(outer) ?? outer : Unconverted(outer);
            (current, frame) = receiver is IPropertyReferenceOperation { Property.IsStatic: false, Instance: not (null or IInstanceReferenceOperation) } ? (receiver, frame) : Trace(receiver, frame);
        }

        return (path, current, frame);
    }

    private string? IndexText(IOperation index, ResolutionStep at) =>
        index.ConstantValue is { HasValue: true, Value: int number } ? number.ToString(System.Globalization.CultureInfo.InvariantCulture) : Part(index, at).Single;

    // The binder sets public setters, and fills objects in place behind a getter; what is computed it leaves alone.
    private static bool IsBindable(IPropertySymbol property) => !property.DeclaringSyntaxReferences.IsEmpty && AutoProperty.Is(property)
        && (property.SetMethod is { DeclaredAccessibility: Accessibility.Public } || property.SetMethod is null && property.Type.SpecialType != SpecialType.System_String);

    // The name under which options are asked for; null when the expression gives no options.
    private (string? Name, bool IsOptions)? OptionsName(IOperation root, ResolutionStep at)
    {
        if (IsOptionsValue(root))
            return CreatedOptions(root) is null ? ("", true) : null;
        return root is IInvocationOperation { TargetMethod.Name: "Get", Instance: { } instance } call && _symbols.Configuration.IsOptions(instance.Type)
            ? (call.Arguments.Length == 1 ? IsNull(call.Arguments[0].Value) ? "" : Resolve(call.Arguments[0].Value, at.Next).Single : null, true)
            : null;
    }

    // Options.Create(new KafkaOptions { ... }).Value
    private IOperation? CreatedOptions(IOperation value) =>
        value is IPropertyReferenceOperation { Instance: { } instance }
        && Origins.Trace(instance, _cancellationToken) is IInvocationOperation { TargetMethod: { Name: "Create", ContainingType: { Name: "Options", Arity: 0 } }, Arguments: [{ Value: var created }] }
            ? created
            : null;

    private TextValue OfBindings(
        IOperation property, INamedTypeSymbol type, string name, IReadOnlyList<BoundMember> path, IOperation root, ResolutionStep at, bool registered)
    {
        if (_bindings.Of(type, name, registered, out var reason) is not { } bindings)
            return Unbound(property, reason);
        var code = new Dictionary<OptionsBinding, FilledMember>();
        foreach (var binding in bindings.Where(binding => binding.Action is not null))
        {
            var filled = OptionsCode.Find(binding.Action!, path, call => _keys.TryReadBind(call, KeyText, _cancellationToken));
            if (filled.IsOpaque)
                return Unbound(property, $"{type.Name} is also filled by code, or from a section whose path is not known");
            code[binding] = filled;
        }

        var relevant = bindings.Where(binding => !code.TryGetValue(binding, out var filled) || filled.Value is not null || filled.Section is not null).ToList();
        if (relevant.Where(binding => !binding.IsLast).Select(binding => BodyOf(binding.Place)).Distinct().Count() > 1 && code.Values.Any(filled => filled.Value is not null)
            || relevant.Count(binding => binding.IsLast) > 1)
            return Unbound(property, $"{type.Name} is filled in several places, and their order is not known");
        return relevant.Aggregate(Initial(path, null, at), (value, binding) => code.TryGetValue(binding, out var filled)
            ? filled.Value is { } given ? Named(Resolve(given, at.In(null))) : OfSection(filled.Section!, path, value)
            : OfSection(binding.Section!, path, value)) ?? Unbound(property, $"nothing sets '{path[path.Count - 1].Key}' of {type.Name}");
    }

    private TextValue OfSection(string section, IReadOnlyList<BoundMember> path, TextValue? before)
    {
        var key = string.Join(":", path.Select(part => part.Key));
        var value = FromSettings(section.Length == 0 ? key : $"{section}:{key}");
        return before is null ? value : TextComposition.Fallback(value, before);
    }

    // section.Bind(options) on the local that holds the object.
    private OptionsBinding? BindOf(IOperation creation)
    {
        if (creation.Type is null || !_bindings.Binds(creation.Type))
            return null;
        var body = creation;
        while (body.Parent is { } parent)
            body = parent;
        foreach (var call in body.Descendants().OfType<IInvocationOperation>().Where(call => call.TargetMethod.Name == "Bind"))
        {
            if (CallArguments.Find(call, "instance") is { } instance && Origins.Trace(instance, _cancellationToken).Syntax == creation.Syntax)
                return new OptionsBinding { Type = creation.Type, Place = call, Section = _keys.TryReadBind(call, KeyText, _cancellationToken) };
        }

        return null;
    }

    // What a member holds before anything is bound: from the object's own initialiser, or those of the classes on the way.
    private TextValue? Initial(IReadOnlyList<BoundMember> path, IOperation? made, ResolutionStep at)
    {
        for (var index = 0; index < path.Count; index++)
        {
            if (path[index].Property is not { } property)
                return made is null ? null : DictionaryEntryOf(made, path[index].Key!, at);
            var isLeaf = index == path.Count - 1;
            var given = made is IObjectCreationOperation { Initializer: { } initializer } ? AssignedIn(initializer, property) : null;
            var own = given is null ? _writes.InitialValues(property) : ImmutableArray.Create(given);
            if (own.Length != 1)
                return own.IsEmpty ? null : isLeaf ? Unknown(own[0], $"'{MemberName(property)}' has several values before it is bound") : null;
            if (isLeaf)
                return Unfilled(own[0], at.In(null)) ? null : Named(Resolve(own[0], at.In(null)));
            made = Origins.Trace(own[0], _cancellationToken);
        }

        return null;
    }

    // null, "" and string.Empty say that something else fills the member.
    private bool Unfilled(IOperation value, ResolutionStep at) =>
        value.ConstantValue is { HasValue: true, Value: null } || IsNull(value) || Resolve(value, at).Single is "";

    private static IOperation? AssignedIn(IObjectOrCollectionInitializerOperation initializer, ISymbol member) => initializer.Initializers
        .OfType<ISimpleAssignmentOperation>()
        .FirstOrDefault(assignment => assignment.Target is IMemberReferenceOperation target && SameMember(target.Member, member))?.Value;

    private static SyntaxNode? BodyOf(IOperation operation) =>
        operation.Syntax.Ancestors().FirstOrDefault(node => node is MemberDeclarationSyntax and not GlobalStatementSyntax)
        ?? operation.Syntax.SyntaxTree.GetRoot();

    private string KeyName(IPropertySymbol property)
    {
        foreach (var attribute in property.GetAttributes())
        {
            if (_symbols.Configuration.KeyNameAttribute is { } known
                && SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, known)
                && attribute.ConstructorArguments is [{ Value: string name }])
                return name;
        }

        return property.Name;
    }
}

/// <summary>One step from the options object to a value.</summary>
/// <param name="Property">The property; null for an entry of a dictionary or list.</param>
/// <param name="Key">Its key in the section; null when it is not known.</param>
internal sealed record BoundMember(IPropertySymbol? Property, string? Key);
