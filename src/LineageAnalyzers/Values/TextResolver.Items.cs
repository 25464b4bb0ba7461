using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Values;

/// <summary>Collections and dictionaries of texts.</summary>
internal sealed partial class TextResolver
{
    /// <summary>What is known of the items of a collection of strings, all together; each item's value stands alone.</summary>
    public IReadOnlyList<TextValue> ResolveItems(IOperation collection) => _budget.IsSpent ? [Spent] : Items(collection, default)
        ?? [Unknown(collection, $"the items of '{Shorten(Origins.Trace(collection, _cancellationToken))}' are only known when the program runs")];

    // The items; null when they are not all known to be there. An item that is not known stands for itself.
    private IReadOnlyList<TextValue>? Items(IOperation collection, ResolutionStep at)
    {
        if (at.Depth > MaximumDepth || !_budget.TryTake())
            return null;
        collection = Unconverted(collection);
        if (collection is IParameterReferenceOperation { Parameter: var parameter } && at.Frame?.ArgumentFor(parameter) is { } argument)
            return Items(argument, at.In(at.Frame.Caller));
        if (OptionsItems(collection, at) is { } bound)
            return bound;
        if (collection is { IsImplicit: true, Type.Name: "ReadOnlySpan" } && !collection.Syntax.IsKind(SyntaxKind.CollectionExpression))
            return collection.ChildOperations.Select(item => Part(item, at)).ToList();
        if (collection is IObjectCreationOperation { Arguments.IsEmpty: true, Initializer: null })
            return [];
        if (collection is ILocalReferenceOperation { Local: var local } && AddedItems.Find(local, collection, _assignments, _models, _cancellationToken) is { } added)
            return added.Select(item => Part(item, at)).ToList();
        if (CollectionItems.Find(collection, Origins, _models, _cancellationToken) is { } items)
            return items.Select(item => Part(item, at)).ToList();
        if (CollectionItems.MayChange(collection, Origins, _models, _cancellationToken))
            return null;
        var (origin, frame) = Trace(collection, at.Frame);
        if (origin.Syntax.IsKind(SyntaxKind.CollectionExpression))
            return Spread(origin, at.In(frame));
        if (!ReferenceEquals(origin, collection) && origin is not (IObjectCreationOperation or IArrayCreationOperation))
            return Items(origin, at.In(frame));
        return origin switch
        {
            IConditionalOperation or ICoalesceOperation => null,
            IPropertyReferenceOperation { Property.Name: "Values" or "Keys", Instance: { } dictionary } part when Entries(dictionary, at.In(frame)) is { } entries =>
                entries.Select(entry => Part(part.Property.Name == "Values" ? entry.Value : entry.Key, at.In(frame))).ToList(),
            IPropertyReferenceOperation { Property: { IsStatic: false, DeclaringSyntaxReferences.IsEmpty: false } property } reference
                when !CanBeOverridden(property) && Getter(property) is { } value => Items(value, InstanceStep(reference, at.In(frame))),
            IPropertyReferenceOperation { Property: { IsStatic: true, DeclaringSyntaxReferences.IsEmpty: false } property } when Getter(property) is { } value => Items(value, at.In(null)),
            IInvocationOperation call => Sequence(call, at.In(frame)) ?? Returned(call, at.In(frame)),
            _ => null,
        };
    }

    private List<TextValue>? Spread(IOperation expression, ResolutionStep at)
    {
        var items = new List<TextValue>();
        foreach (var child in expression.ChildOperations)
        {
            if (!child.Syntax.IsKind(SyntaxKind.SpreadElement))
                items.Add(Part(child, at));
            else if (child.ChildOperations.FirstOrDefault() is { } spread && Items(spread, at.Next) is { } inner)
                items.AddRange(inner);
            else
                return null;
        }

        return items;
    }

    private IReadOnlyList<TextValue>? Sequence(IInvocationOperation call, ResolutionStep at)
    {
        var method = call.TargetMethod;
        if (method is { Name: "Split", ContainingType.SpecialType: SpecialType.System_String } && call.Instance is { } text)
            return Split(call, text, at);
        if (method is { Name: "GetNames", ContainingType.SpecialType: SpecialType.System_Enum } && EnumOf(call) is { } type)
            return type.GetMembers().OfType<IFieldSymbol>().Where(member => member.IsConst).Select(member => TextValue.Of(member.Name, NameResolution.Nameof)).ToList();
        if (!method.IsExtensionMethod && !IsSequenceType(method.ContainingType))
            return null;
        var arguments = call.Arguments;
        var source = call.Instance ?? (arguments.IsEmpty ? null : arguments[0].Value);
        switch (method.Name)
        {
            case "Empty":
                return [];
            case "ToArray" or "ToList" or "ToHashSet" or "AsEnumerable" or "AsReadOnly" or "ToImmutableArray" or "ToImmutableList" or "Distinct" or "Order" or "OrderBy" when source is not null:
                return Items(source, at.Next);
            case "Concat" or "Union" when arguments.Length == 2 && Items(arguments[0].Value, at.Next) is { } first && Items(arguments[1].Value, at.Next) is { } second:
                return [.. first, .. second];
            case "Append" or "Prepend" when arguments.Length == 2 && Items(arguments[0].Value, at.Next) is { } more:
                return [.. more, Part(arguments[1].Value, at)];
            case "Select" when arguments.Length == 2:
                return Selected(arguments[0].Value, arguments[1].Value, at);
            default:
                return null;
        }
    }

    // A collection that an own method returns.
    private IReadOnlyList<TextValue>? Returned(IInvocationOperation call, ResolutionStep at) =>
        MethodResult.ValueOf(call.TargetMethod, _models, _cancellationToken) is { } result
            ? Items(result, at.In(ResolutionFrame.OfCall(call, ReceiverOf(call, at, out var caller), caller)))
            : null;

    private static bool IsSequenceType(INamedTypeSymbol? type) => type is { Name: "Enumerable" or "Array" or "ImmutableArray" };

    private static INamedTypeSymbol? EnumOf(IInvocationOperation call) => call.TargetMethod.TypeArguments is [INamedTypeSymbol given] ? given
        : call.Arguments is [{ Value: ITypeOfOperation { TypeOperand: INamedTypeSymbol { TypeKind: TypeKind.Enum } named } }] ? named : null;

    private IReadOnlyList<TextValue>? Selected(IOperation source, IOperation selector, ResolutionStep at)
    {
        if (selector is not IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Symbol.Parameters: [{ } parameter] } lambda }
            || lambda.Body.Operations is not [IReturnOperation { ReturnedValue: { } selected }]
            || Items(source, at.Next) is not { } items)
            return null;
        var results = new List<TextValue>();
        foreach (var item in items)
        {
            results.Add(Resolve(selected, at.In(ResolutionFrame.OfItem(parameter, item, at.Frame))));
        }

        return results;
    }

    private IReadOnlyList<TextValue>? Split(IInvocationOperation call, IOperation text, ResolutionStep at)
    {
        var arguments = call.Arguments.Where(argument => argument.ArgumentKind != ArgumentKind.DefaultValue).Select(argument => argument.Value).ToList();
        var value = Resolve(text, at.Next);
        if (arguments.Count == 0 || !value.IsKnown)
            return value.IsKnown ? null : [value];
        var separator = arguments[0] is IArrayCreationOperation { Initializer.ElementValues: [{ } only] } ? only : arguments[0];
        var options = arguments.Count == 1 ? 0 : arguments[1].ConstantValue is { HasValue: true, Value: int flags } ? flags : -1;
        if (Characters(separator, at) is not { Length: > 0 } mark || options < 0 || arguments.Count > 2 || value.Single is not { } single)
            return value.Single is null && value.IsKnown ? [Unknown(call, "the text that is split differs by environment")] : null;
        const int RemoveEmpty = 1;
        const int Trim = 2;
        var parts = single.Split([mark], StringSplitOptions.None).Select(part => (options & Trim) != 0 ? part.Trim() : part).Where(part => (options & RemoveEmpty) == 0 || part.Length > 0);
        return parts.Select(part => value with { Texts = TextValue.Of(part, value.Resolution).Texts }).ToList();
    }

    private TextValue ArrayElement(IArrayElementReferenceOperation element, ResolutionStep at)
    {
        var items = Items(element.ArrayReference, at.Next);
        if (items is null || element.Indices is not [{ ConstantValue: { HasValue: true, Value: int index } }] || index < 0 || index >= items.Count)
            return items is { Count: > 0 } ? TextComposition.Either(items) : Unknown(element, $"'{Shorten(element)}' is only known when the program runs");
        return items[index];
    }

    private TextValue? LookedUp(IInvocationOperation call, ResolutionStep at)
    {
        var source = call.Instance ?? (call.Arguments.IsEmpty ? null : call.Arguments[0].Value);
        if (source is null)
            return null;
        if (call.TargetMethod.Name == "GetValueOrDefault")
        {
            var given = call.Instance is null ? call.Arguments.RemoveAt(0) : call.Arguments;
            return given.Length == 1 ? DictionaryEntry(source, given, at) : null;
        }

        if (call.TargetMethod.Name is not ("First" or "Single") || call.Arguments.Length != 1 || Items(source, at.Next) is not { Count: > 0 } items)
            return null;
        return items[0];
    }

    // Topics["orders"], Topics[typeof(Order)], Topics[Kind.Order] of a dictionary that is written out.
    private TextValue? DictionaryEntry(IOperation? dictionary, System.Collections.Immutable.ImmutableArray<IArgumentOperation> arguments, ResolutionStep at)
    {
        if (dictionary is null || arguments.IsDefault || arguments.Length != 1)
            return null;
        if (dictionary.Type is { Name: "List" or "IList" or "IReadOnlyList" or "ImmutableArray" } && Items(dictionary, at.Next) is { } items)
            return arguments[0].Value.ConstantValue is { HasValue: true, Value: int index } && index >= 0 && index < items.Count ? items[index] : TextComposition.Either(items);
        if (Entries(dictionary, at) is not { Count: > 0 } entries)
            return null;
        if (KeyOf(arguments[0].Value, at) is not { } key)
            return TextComposition.Either(entries.Select(entry => Part(entry.Value, at)).Distinct().ToList());
        var found = entries.LastOrDefault(entry => Equals(KeyOf(entry.Key, at), key));
        return found.Value is null ? Unknown(dictionary, "no entry of the dictionary has this key") : Part(found.Value, at);
    }

    private TextValue? DictionaryEntryOf(IOperation made, string key, ResolutionStep at) =>
        EntriesOf(made)?.LastOrDefault(entry => Equals(KeyOf(entry.Key, at), key)).Value is { } value ? Part(value, at) : null;

    private IReadOnlyList<(IOperation Key, IOperation Value)>? Entries(IOperation dictionary, ResolutionStep at)
    {
        if (dictionary.Type is not INamedTypeSymbol { Arity: 2 } || CollectionItems.MayChange(dictionary, Origins, _models, _cancellationToken))
            return null;
        var (origin, _) = Trace(dictionary, at.Frame);
        while (origin is IInvocationOperation { TargetMethod: { Name: "ToFrozenDictionary" or "ToImmutableDictionary", IsExtensionMethod: true }, Arguments: [{ Value: var source }, ..] })
            origin = Trace(source, at.Frame).Operation;
        return EntriesOf(origin);
    }

    private static List<(IOperation Key, IOperation Value)>? EntriesOf(IOperation origin)
    {
        if (origin is not IObjectCreationOperation { Initializer: { } initializer, Arguments.IsEmpty: true })
            return null;
        var entries = new List<(IOperation Key, IOperation Value)>();
        foreach (var part in initializer.Initializers)
        {
            if (part is IInvocationOperation { TargetMethod.Name: "Add", Arguments: [{ Value: var key }, { Value: var value }] })
                entries.Add((key, value));
            else if (part is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: [{ Value: var index }] }, Value: var assigned })
                entries.Add((index, assigned));
            else
                return null;
        }

        return entries;
    }

    // What two keys are compared by; null when it is not known.
    private object? KeyOf(IOperation key, ResolutionStep at)
    {
        key = Unconverted(key);
        if (KnownType(key, at) is { } type)
            return type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        var constant = ConstantOf(key, at);
        return constant.HasValue ? constant.Value : null;
    }

    // The items that are bound to a collection of options, after those that its initialiser holds.
    private IReadOnlyList<TextValue>? OptionsItems(IOperation collection, ResolutionStep at)
    {
        if (_keys.TryReadValueKey(collection, KeyText, at.Frame, _cancellationToken, out var key, out _))
            return key is null ? null : OfItemKeys(key);
        if (collection is not IPropertyReferenceOperation property || property.Type?.SpecialType == SpecialType.System_String || PathTo(property, at) is not ({ Count: > 0 } path, { } root, var frame)
            || TypeOf(root, path[0]) is not { } type
            || path.Any(part => part.Key is null))
            return null;
        if (root is IInvocationOperation && OptionsName(root, at) is null && _keys.TryReadValueKey(root, KeyText, frame, _cancellationToken, out var section, out _))
            return section is null ? null : OfItems(section, path);
        if (OptionsName(root, at) is not { } options)
            return IsInjected(root, type) && _bindings.SectionOf(type, out _) is { } registered ? OfItems(registered, path) : null;
        if (options.Name is null || _bindings.Of(type, options.Name, registered: true, out var reason) is not { } bindings)
            return null;
        return bindings is [{ Section: { } only }] || bindings.All(binding => binding.Action is null) && (only = bindings[0].Section!) is not null ? OfItems(only, path) : null;
    }

    private IReadOnlyList<TextValue>? OfItems(string section, IReadOnlyList<BoundMember> path)
    {
        var key = string.Join(":", path.Select(part => part.Key));
        var found = OfItemKeys(section.Length == 0 ? key : $"{section}:{key}");
        if (path.Any(part => part.Property is null) || _writes.InitialValues(path[path.Count - 1].Property!) is not { IsEmpty: false } initial)
            return found;
        if (initial.Length != 1 || Items(initial[0], default) is not { } items)
            return null;
        return items.Count == 0 ? found : found is null ? items : [.. items, .. found];
    }

    private List<TextValue>? OfItemKeys(string key) =>
        _settings.ItemKeys(key) is { Count: > 0 } items ? items.Select(FromSettings).ToList() : null;
}
