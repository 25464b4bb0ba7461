using System.Collections.Immutable;
using LineageAnalyzers.Flow.Interpretation;
using LineageAnalyzers.Flow.Libraries.Text;
using LineageAnalyzers.Flow.Reporting;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model.Addresses;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Records;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Summaries;

/// <summary>Does at one call what the summary of the called method tells.</summary>
internal sealed class SummaryApplication
{
    private readonly IMethodSymbol _method;
    private readonly FlowValue _receiver;
    private readonly ImmutableArray<FlowValue> _arguments;
    private readonly SourceLocation? _place;
    private readonly Compilation _compilation;
    private readonly Memory _memory;
    private readonly IMethodCaller _caller;
    private readonly WorkBudget _budget;
    private readonly Dictionary<GivenRoot, FlowValue> _parsed = [];

    /// <param name="method">The method, with the type arguments of the call.</param>
    /// <param name="receiver">The object that it is called on.</param>
    /// <param name="arguments">The value of each parameter, by position.</param>
    /// <param name="place">Where the call is.</param>
    /// <param name="compilation">The compilation of the call.</param>
    /// <param name="memory">The objects of the run.</param>
    /// <param name="caller">The run.</param>
    /// <param name="budget">Bounds the work.</param>
    public SummaryApplication(
        IMethodSymbol method, FlowValue receiver, ImmutableArray<FlowValue> arguments, SourceLocation? place, Compilation compilation, Memory memory, IMethodCaller caller, WorkBudget budget)
    {
        _method = method;
        _receiver = receiver;
        _arguments = arguments;
        _place = place;
        _compilation = compilation;
        _memory = memory;
        _caller = caller;
        _budget = budget;
    }

    /// <summary>What the call returns.</summary>
    public FlowValue Result(MethodSummary summary) => Value(summary.Result, DataTypes.ResultOf(_method));

    /// <summary>What the call puts into the variables that it is given, by position.</summary>
    public IReadOnlyList<(int Position, FlowValue Value)> Outputs(MethodSummary summary) => summary.Outputs
        .Where(output => output.Position < _method.Parameters.Length)
        .Select(output => (output.Position, Value(output.Value, _method.Parameters[output.Position].Type)))
        .ToList();

    /// <summary>What the call uses.</summary>
    public void Read(MethodSummary summary, ConsumedReads reads)
    {
        foreach (var read in summary.Reads)
            reads.Note(Resolve(read.Field, out _), read.Use, _memory, _place);
    }

    /// <summary>Where data gets out of the program.</summary>
    public IEnumerable<(Origin From, SummaryEffect Effect)> Effects(MethodSummary summary) =>
        summary.Effects.SelectMany(effect => _memory.Content(Resolve(effect.From, out _)).Select(origin => (origin, effect)));

    /// <summary>The objects that the call writes into, with what it writes. Everything is looked up before anything is written.</summary>
    public IReadOnlyList<PendingWrite> Writes(MethodSummary summary)
    {
        var pending = new List<PendingWrite>();
        foreach (var write in summary.Writes)
        {
            var holder = Resolve(write.Target, out var type);
            pending.Add(new PendingWrite(holder, Members(write.Written, TypeIn(holder) ?? type).ToList(), Value(write.Written.Items, DataTypes.ItemOf(type, out _)), Entries(write.Written, type), Value(write.Written.Held, null), write.Written.IsLeft));
        }

        return pending;
    }

    private FlowValue Value(SummaryValue value, ITypeSymbol? declared)
    {
        _budget.Spend();
        var result = FlowValue.None;
        foreach (var origin in value.Origins)
            result = result.Or(Resolve(origin, out _, declared));
        return value.Objects.Aggregate(result, (all, made) => all.Or(Object(made, declared)));
    }

    private FlowValue Object(SummaryObject told, ITypeSymbol? declared)
    {
        var exact = told.Type is null ? declared : TypeText.Find(told.Type, _method, _compilation);
        var type = exact ?? declared;
        var made = told.CopyOf is { } original ? Copy(original, exact)
            : told.Base.IsEmpty ? _memory.New(new HeapObject { Type = exact, IsMade = !told.IsLeft })
            : _memory.New(new HeapObject { Type = exact, Base = told.Base.SelectMany(origin => _memory.Content(Resolve(origin, out _))).Distinct().ToImmutableArray() });
        foreach (var member in Members(told, type))
            member.Write(_memory, made);
        _memory.Add(made, Value(told.Items, DataTypes.ItemOf(type, out _)));
        foreach (var (name, entry) in Entries(told, type))
            _memory.Add(made, name, entry);
        _memory.Give(made, Value(told.Held, null));
        return made;
    }

    private FlowValue Copy(Origin original, ITypeSymbol? type)
    {
        var value = Resolve(original, out _, type);
        var copy = value.Objects.Aggregate(FlowValue.None, (all, id) => all.Or(_memory.New(_memory.State.Object(id) with { IsCopy = true })));
        return copy.IsEmpty ? _memory.New(new HeapObject { Type = type, Base = value.Origins, IsCopy = true }) : copy;
    }

    private IEnumerable<PendingMember> Members(SummaryObject told, ITypeSymbol? type)
    {
        foreach (var member in told.Members)
        {
            var symbol = SummaryNames.Find(type, member.Name);
            yield return new PendingMember(symbol, member.Name, new MemberValue(Value(member.Value, TypeOf(symbol)), member.IsCertain));
        }
    }

    private List<(string, FlowValue)> Entries(SummaryObject told, ITypeSymbol? type) => told.Entries.Select(entry => (entry.Name, Value(entry.Value, DataTypes.ItemOf(type, out _)))).ToList();

    private FlowValue Resolve(Origin origin, out ITypeSymbol? type, ITypeSymbol? declared = null)
    {
        _budget.Spend();
        if (origin.Root is not GivenRoot root)
        {
            type = declared;
            return _memory.External([origin.At(_place)], null);
        }

        var value = Inside(Root(root, out type), origin.Path, ref type);
        if (origin.Transformation != FlowTransformation.Identity)
            value = _memory.Text(origin.Transformation, value);
        return value.Select(known => Changed(known, origin).At(_place));
    }

    private static Origin Changed(Origin known, Origin by)
    {
        if (by.IsMasked)
            known = known.Masked();
        return by.IsLegible || !known.Root.IsFollowed ? known : known.Veiled();
    }

    private FlowValue Root(GivenRoot root, out ITypeSymbol? type)
    {
        switch (root)
        {
            case ParameterRoot { Position: ParameterRoot.This }:
                type = _method.ContainingType;
                return _receiver;
            case ParameterRoot { Position: var position } when position < _arguments.Length && position < _method.Parameters.Length:
                type = _caller.Given(_method.Parameters[position].Type);
                return _arguments[position];
            case ParsedRoot parsed:
                type = TypeText.Find(parsed.Type, _method, _compilation) is { } known ? _caller.Given(known) : null;
                if (!_parsed.TryGetValue(parsed, out var value))
                    _parsed.Add(parsed, value = Parse(parsed, type));
                return value;
            default:
                type = null;
                return FlowValue.None;
        }
    }

    private FlowValue Parse(ParsedRoot parsed, ITypeSymbol? type)
    {
        var text = Inside(Root(parsed.Text, out var textType), parsed.Path, ref textType);
        if (textType is { Name: "Stream" } && text.Origins.IsEmpty)
            text = FlowValue.From(_memory.Content(text));
        if (parsed.Form is null)
            return EncodingMethods.Encoded(text);
        // Text that was written here is the object that it was written from.
        if (text.Origins.IsEmpty)
            return text;
        return WireFormText.Parse(parsed.Form) is { } form
            ? _memory.Parsed(text.Origins.Select(origin => origin.At(_place)), type, form)
            : _memory.Computed(FlowTransformation.Transformation, text);
    }

    // Follows a path: .Member, [] for items, {} for the values of a map, {name} for the one of a name.
    private FlowValue Inside(FlowValue value, string path, ref ITypeSymbol? type)
    {
        var position = 0;
        while (position < path.Length)
        {
            _budget.Spend();
            if (path[position] is '[' or '{')
            {
                var close = path.IndexOf(path[position] == '[' ? ']' : '}', position);
                var key = close < 0 ? "" : path.Substring(position + 1, close - position - 1);
                value = key.Length == 0 ? _memory.Items(value, type) : _memory.Entry(value, key, type);
                type = DataTypes.ItemOf(type, out _);
                position = close < 0 ? path.Length : close + 1;
                continue;
            }

            position += path[position] == '.' ? 1 : 0;
            var end = path.IndexOfAny(['.', '[', '{'], position);
            var name = path.Substring(position, (end < 0 ? path.Length : end) - position);
            var symbol = SummaryNames.Find(type, name) ?? SummaryNames.Find(TypeIn(value), name);
            value = symbol is null ? _memory.ReadHidden(value, name) : _memory.Read(value, symbol);
            type = TypeOf(symbol);
            position = end < 0 ? path.Length : end;
        }

        return value;
    }

    private ITypeSymbol? TypeIn(FlowValue value) => value.Objects.IsEmpty ? null : _memory.State.Object(value.Objects[0]).Type;

    private static ITypeSymbol? TypeOf(ISymbol? member) => member switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        _ => null,
    };
}

/// <summary>What a call writes into one object.</summary>
/// <param name="Holder">The object.</param>
/// <param name="Members">Its members.</param>
/// <param name="Items">What is added to the collection that it is.</param>
/// <param name="Entries">What is added to the map that it is, by name.</param>
/// <param name="Held">What it is given besides.</param>
/// <param name="IsLeft">Whether code that was not seen may have changed it.</param>
internal sealed record PendingWrite(FlowValue Holder, IReadOnlyList<PendingMember> Members, FlowValue Items, IReadOnlyList<(string Name, FlowValue Value)> Entries, FlowValue Held, bool IsLeft)
{
    /// <summary>Everything that is written.</summary>
    public IEnumerable<FlowValue> Values => Members.Select(member => member.Value.Value).Concat(Entries.Select(entry => entry.Value)).Append(Items).Append(Held);

    /// <summary>Writes it.</summary>
    public void Apply(Memory memory)
    {
        foreach (var member in Members)
            member.Write(memory, Holder);
        memory.Add(Holder, Items);
        foreach (var (name, value) in Entries)
            memory.Add(Holder, name, value);
        if (IsLeft)
            memory.Leave(Holder, Held);
        else
            memory.Give(Holder, Held);
    }
}

/// <summary>A member that a call writes.</summary>
/// <param name="Symbol">The member; null for one that only the assembly of its class can see.</param>
/// <param name="Name">Its name.</param>
/// <param name="Value">What is written.</param>
internal sealed record PendingMember(ISymbol? Symbol, string Name, MemberValue Value)
{
    /// <summary>Writes it into an object.</summary>
    public void Write(Memory memory, FlowValue holder)
    {
        if (Symbol is null)
            memory.WriteHidden(holder, Name, Value);
        else
            memory.Write(holder, Symbol, Value);
    }
}
