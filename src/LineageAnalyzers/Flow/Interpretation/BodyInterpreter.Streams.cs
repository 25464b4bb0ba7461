using System.Collections.Immutable;
using System.Globalization;
using LineageAnalyzers.Flow.Calls;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model.Manifests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Flow.Interpretation;

/// <content>
/// Streams of a library that are put together of calls with functions (<c>Stream("a").MapValues(f).To("b")</c>). Their signatures alone say where data goes:
/// a function over the stream's type parameters is given what the stream holds for them, and what it returns is what the next stream holds.
/// </content>
internal sealed partial class BodyInterpreter
{
    private static readonly ImmutableHashSet<string> Summing = ImmutableHashSet.Create("Aggregate", "Count", "Reduce", "Sum", "Fold", "Scan");

    // The stream that a call takes from a topic; null when it is no such call.
    private FlowValue? Opened(CallSite call)
    {
        if (_context.Sources[call.Operation.Syntax].ToImmutableArray() is not { IsEmpty: false } endpoints
            || call.Method.ReturnType is not INamedTypeSymbol { IsGenericType: true } type || !StreamTypes.Is(type))
            return null;
        var parts = new FlowValue[type.TypeArguments.Length];
        foreach (var endpoint in endpoints)
        {
            var isPair = parts.Length == 2 && SymbolEqualityComparer.Default.Equals(type.TypeArguments[0], endpoint.Analysis.Call.KeyType);
            for (var index = 0; index < parts.Length; index++)
            {
                var argument = type.TypeArguments[index];
                var part = isPair && index == 0 ? Part([endpoint], RecordPart.Key, argument, call.Place) : Envelope(argument, endpoint, call.Place, 0) ?? FlowValue.None;
                parts[index] = (parts[index] ?? FlowValue.None).Or(part);
            }
        }

        return Stream(type, parts);
    }

    // What a call on streams gives; null when it is none.
    private FlowValue? Streamed(CallSite call)
    {
        if (call.Type is null || !HasStream(call))
            return null;
        var method = (call.Method.ReducedFrom ?? call.Method).OriginalDefinition;
        var held = new Dictionary<ISymbol, FlowValue>(SymbolEqualityComparer.Default);
        if (!call.IsExtension)
            Bind(call.Type.OriginalDefinition, call.Instance, held, 0);
        for (var position = 0; position < call.Arguments.Length && position < method.Parameters.Length; position++)
            Bind(method.Parameters[position].Type, call.Arguments[position], held, 0);
        for (var position = 0; position < call.Arguments.Length && position < method.Parameters.Length; position++)
            Apply(method.Parameters[position].Type, call.Arguments[position], held);
        var result = method.ReturnsVoid ? FlowValue.None : Build(method.ReturnType, held, 0) ?? FlowValue.None;
        if (Summing.Contains(call.Name))
            result = Aggregated(result, _memory.Computed(FlowTransformation.Aggregation, call.All.Where(IsStream).SelectMany(Parts)));
        SendStream(call, IsStream(result) ? result : call.Receiver);
        return result;
    }

    private bool HasStream(CallSite call)
    {
        foreach (var argument in call.Arguments)
        {
            if (IsStream(argument))
                return true;
        }

        return IsStream(call.Instance);
    }

    // A number of records is computed of all of them; a key stays what it is.
    private FlowValue Aggregated(FlowValue stream, FlowValue sum)
    {
        foreach (var id in stream.Objects)
        {
            var content = _memory.State.Object(id);
            var last = PartName(content.Entries.Count - 1);
            var value = content.Entries.TryGetValue(last, out var known) && !known.IsEmpty ? _memory.Computed(FlowTransformation.Aggregation, known) : sum;
            _memory.State.Set(id, content with { Entries = content.Entries.SetItem(last, value) });
        }

        return stream;
    }

    private void SendStream(CallSite call, FlowValue stream)
    {
        foreach (var endpoint in _context.Sinks[call.Operation.Syntax])
        {
            if (Parts(stream).ToList() is not [var key, var value])
                continue;
            foreach (var (part, content) in ((RecordPart, FlowValue)[])[(RecordPart.Key, key), (RecordPart.Value, value)])
                _produced.Add(endpoint, part, content, null, _memory, call.Place, _budget.CancellationToken);
            _reads.HandOn([key, value], _memory, call.Place);
        }
    }

    // A function, or an object with a method that stands for one, is called with what the streams hold.
    private void Apply(ITypeSymbol type, FlowValue given, Dictionary<ISymbol, FlowValue> held)
    {
        if (type is not INamedTypeSymbol named)
            return;
        if (named.DelegateInvokeMethod is { } signature)
        {
            foreach (var function in given.Functions)
                Bind(signature.ReturnType, Call(function, signature.Parameters.Select(parameter => Build(parameter.Type, held, 0) ?? Unknown(parameter)).ToList()), held, 0);
            return;
        }

        if (named.TypeKind != TypeKind.Interface || StreamTypes.Is(named) || named.GetMembers().OfType<IMethodSymbol>().ToList() is not [var contract])
            return;
        foreach (var id in given.Objects)
        {
            if (_memory.State.Object(id).Type?.AllInterfaces.FirstOrDefault(candidate => SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, named.OriginalDefinition)) is not { } closed
                || closed.GetMembers(contract.Name).FirstOrDefault() is not IMethodSymbol closedContract)
                continue;
            var arguments = contract.Parameters.Select(parameter => Build(parameter.Type, held, 0) ?? Unknown(parameter)).ToImmutableArray();
            if (Enter(closedContract, FlowValue.Object(id), arguments) is { } result)
                Bind(contract.ReturnType, result, held, 0);
        }
    }

    // Notes what a value tells of the type parameters in its declared type.
    private void Bind(ITypeSymbol type, FlowValue value, Dictionary<ISymbol, FlowValue> held, int level)
    {
        if (level > MostEnvelopes || value.IsEmpty)
            return;
        switch (type)
        {
            case ITypeParameterSymbol:
                held[type] = held.TryGetValue(type, out var known) ? known.Or(value) : value;
                break;
            case IArrayTypeSymbol array:
                Bind(array.ElementType, _memory.Items(value, type), held, level + 1);
                break;
            case INamedTypeSymbol { Name: "Task" or "ValueTask" or "Nullable", TypeArguments: [var inner] }:
                Bind(inner, value, held, level + 1);
                break;
            case INamedTypeSymbol { Name: "KeyValuePair", TypeArguments: [var key, var content] } pair:
                Bind(key, Member(value, pair, "Key"), held, level + 1);
                Bind(content, Member(value, pair, "Value"), held, level + 1);
                break;
            case INamedTypeSymbol named when StreamTypes.Is(named):
                var parts = Parts(value).ToList();
                for (var index = 0; index < parts.Count && index < named.TypeArguments.Length; index++)
                    Bind(named.TypeArguments[index], parts[index], held, level + 1);
                break;
            case INamedTypeSymbol named when DataTypes.ItemOf(named, out _) is { } item:
                Bind(item, _memory.Items(value, type), held, level + 1);
                break;
        }
    }

    // A value of a type that is made of type parameters; null when nothing is known of them.
    private FlowValue? Build(ITypeSymbol type, Dictionary<ISymbol, FlowValue> held, int level)
    {
        if (level > MostEnvelopes)
            return null;
        switch (type)
        {
            case ITypeParameterSymbol:
                return held.TryGetValue(type, out var known) ? known : null;
            case IArrayTypeSymbol array:
                return Build(array.ElementType, held, level + 1) is { } element ? _memory.Collection(element) : null;
            case INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [var inner] }:
                return Build(inner, held, level + 1);
            case INamedTypeSymbol { IsGenericType: true } named when StreamTypes.Is(named):
                // What was put together elsewhere may hold anything.
                return Stream(named, named.TypeArguments.Select(argument => Build(argument, held, level + 1) ?? FlowValue.From(Origin.Of(FlowSource.Unknown, TypeNameOf(named.OriginalDefinition), null))));
            case INamedTypeSymbol { IsGenericType: true } named when DataTypes.ItemOf(named, out _) is { } item && Build(item, held, level + 1) is { } content:
                return _memory.Collection(content);
            case INamedTypeSymbol { IsGenericType: true, TypeKind: TypeKind.Class or TypeKind.Struct } named:
                return Envelope(named, held, level);
            default:
                return null;
        }
    }

    // KeyValuePair, ExternalRecord, Windowed and their like: properties of the type parameters.
    private FlowValue? Envelope(INamedTypeSymbol named, Dictionary<ISymbol, FlowValue> held, int level)
    {
        FlowValue? made = null;
        foreach (var property in PropertiesOf(named))
        {
            if (Build(property.Type, held, level + 1) is { } content)
                _memory.Write(made ??= _memory.Made(named), property, content);
        }

        return made;
    }

    private FlowValue Member(FlowValue value, INamedTypeSymbol type, string name) =>
        type.OriginalDefinition.GetMembers(name).FirstOrDefault() is { } member ? _memory.Read(value, member) : FlowValue.None;

    private FlowValue Stream(ITypeSymbol type, IEnumerable<FlowValue> parts)
    {
        var content = new HeapObject { Type = type, IsMade = true };
        var index = 0;
        foreach (var part in parts)
            content = content with { Entries = content.Entries.SetItem(PartName(index++), part) };
        return _memory.New(content);
    }

    private IEnumerable<FlowValue> Parts(FlowValue stream)
    {
        IReadOnlyList<FlowValue> parts = [];
        foreach (var id in stream.Objects)
        {
            var own = _memory.State.Object(id).Entries.Values.ToList();
            parts = parts.Count == 0 ? own : parts.Zip(own, (left, right) => left.Or(right)).ToList();
        }

        return parts;
    }

    private bool IsStream(FlowValue value)
    {
        foreach (var id in value.Objects)
        {
            if (_memory.State.Object(id) is { Type: { } type, Entries.IsEmpty: false } && StreamTypes.Is(type))
                return true;
        }

        return false;
    }

    private static string PartName(int index) => index.ToString(CultureInfo.InvariantCulture);
}
