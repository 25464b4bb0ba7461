using System.Collections.Immutable;
using LineageAnalyzers.Flow.Calls;
using LineageAnalyzers.Flow.Libraries;
using LineageAnalyzers.Flow.Reporting;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Flow.Interpretation;

/// <summary>
/// Runs bodies on what is known of values instead of on values, and reports what arrives in records and sinks. A branch is run each way, a loop until
/// nothing new comes up, a call of own code is gone into. This part has the frame; the others have statements, expressions, members, objects and calls.
/// </summary>
internal sealed partial class BodyInterpreter : OperationVisitor<object?, FlowValue>, IMethodCaller
{
    private const int MostDepth = 48;

    private readonly FlowContext _context;
    private readonly WorkBudget _budget;
    private readonly Memory _memory;
    private readonly ConsumedReads _reads;
    private readonly ProducedRecords _produced;
    private readonly ImmutableArray<ILibraryModel> _libraries;
    private readonly HashSet<(string Endpoint, SourceLocation? Place)> _consumed = [];
    // Endpoints whose records a method is given as one value, and those of them that it parses: then what it reads are fields.
    private readonly HashSet<(string Endpoint, SourceLocation? Place, ReadUse Use)> _whole = [];
    private readonly HashSet<string> _parsed = [];
    // What the parts of calls and texts were when they were run last.
    private readonly Dictionary<SyntaxNode, FlowValue> _parts = [];
    private readonly EntryPoint _entry;
    private Activation _run;
    private bool _isReachable = true;

    private BodyInterpreter(FlowContext context, WorkBudget budget, WireMembers members, EntryPoint entry)
    {
        _context = context;
        _entry = entry;
        _budget = budget;
        _memory = new Memory(context.Records, this, context.Shared, entry, budget);
        _reads = new ConsumedReads(context.Report);
        _produced = new ProducedRecords(context.Report, members, context.Symbols.Kafka, context.Avro);
        _libraries = ImmutableArray.Create<ILibraryModel>(
            new SerializationModel(context.Serialization, budget.CancellationToken));
        _run = new Activation(entry.Method, FlowValue.None, _memory.State, null);
    }

    /// <summary>Follows data from a method that a framework calls.</summary>
    /// <exception cref="WorkBudgetSpentException">The budget is spent; what was found so far is reported.</exception>
    public static void Run(FlowContext context, WorkBudget budget, WireMembers members, EntryPoint entry)
    {
        var interpreter = new BodyInterpreter(context, budget, members, entry);
        try
        {
            interpreter.RunEntry(entry);
        }
        catch (WorkBudgetSpentException)
        {
            // Fields may be read in what was not looked at.
            foreach (var (endpoint, place) in interpreter._consumed)
                context.Report.AddRead(endpoint, "", ReadUse.Whole, place);
            throw;
        }
    }

    private void RunEntry(EntryPoint entry)
    {
        var method = entry.Method.OriginalDefinition;
        if (_context.Bodies.Of(method, _budget.CancellationToken) is not { } body)
            return;
        var self = entry.Self is null ? FlowValue.None : ConsumerOf(entry) ?? Service(entry.Self) ?? _memory.New(new HeapObject { Type = entry.Self });
        var arguments = entry.Method.Parameters.Select(parameter => Received(entry, parameter)).ToImmutableArray();
        FlowState? end = null;
        var returned = RunBody(method, body, self, arguments, look: state => end = state);
        // Brighter hands a request on to the next handler as it is.
        if (!entry.Endpoints.Any(static endpoint => Frameworks.Of(endpoint) == "Paramore"))
            Escape([returned], PlaceOf(body));
        if (_context.Handlers.IsHandler(method) && HttpHandlers.IsAnswer(method.ReturnType))
            Report(FlowSink.Http, MemberNames.Of(method), [returned], PlaceOf(body), []);
        SendOutputs(entry, arguments, returned, end);
        SendCascading(entry, returned);
        ReportWhole();
        _memory.ShareChanges();
    }

    private void ReportWhole()
    {
        foreach (var (endpoint, place, use) in _whole)
        {
            if (!_parsed.Contains(endpoint))
                _context.Report.AddRead(endpoint, "", use, place);
        }
    }

    // What a framework gives a method that it calls.
    private FlowValue Received(EntryPoint entry, IParameterSymbol parameter)
    {
        if (entry.Position < 0 || entry.Position == parameter.Ordinal)
        {
            if (Consumed(parameter, entry.Endpoints) is { } record)
                return record;
        }

        if (Surroundings(parameter, entry.Endpoints) is { } around)
            return around;

        if (_context.Handlers.IsHandler(entry.Method) && HttpHandlers.IsData(parameter))
            return Unknown(parameter, FlowSource.Http);
        return _context.Outputs.IsCollector(parameter) ? _memory.Made(parameter.Type) : Service(parameter) ?? Unknown(parameter);
    }

    private FlowValue Unknown(IParameterSymbol parameter, FlowSource source = FlowSource.Unknown) =>
        _memory.External([Origin.Of(source, $"{Symbols.MemberNames.Of(parameter.ContainingSymbol)}: {parameter.Name}", null)], parameter.Type);

    private FlowValue Unknown(string member, ITypeSymbol? type, IOperation at) =>
        _memory.External([Origin.Of(FlowSource.Unknown, member, PlaceOf(at))], type);

    private FlowValue Run(IOperation? operation)
    {
        if (operation is null)
            return FlowValue.None;
        _budget.Spend();
        // What a compiler has no kind of operation for yet is visited by no method of a visitor.
        var value = (operation.Kind == OperationKind.None ? DefaultVisit(operation, null) : Visit(operation, null)) ?? FlowValue.None;
        if (_reads.HasBegun && operation.Parent is IArgumentOperation or IInterpolationOperation or IArrayInitializerOperation or IBinaryOperation or ISimpleAssignmentOperation)
            _parts[operation.Syntax] = value;
        return value;
    }

    private SourceLocation? PlaceOf(IOperation operation) => _context.PlaceOf(operation);

    /// <inheritdoc/>
    public override FlowValue DefaultVisit(IOperation operation, object? argument)
    {
        // What the oldest compiler that we load into does not know comes here, too: its parts are looked at all the same.
        if (operation.ConstantValue.HasValue)
            return Constant(operation);
        if (TextParts.IsCollection(operation) && IsFixed(operation.Type) && operation.ChildOperations.All(element => element.Syntax.RawKind != (int)SyntaxKind.SpreadElement))
            return ArrayOf(operation.Type, operation.ChildOperations.Select(Element).ToList());
        if (TextParts.IsCollection(operation) && operation.Type.Is(_context.Symbols.Kafka.Headers))
            return HeadersOf(operation);
        if (TextParts.IsCollection(operation))
            return _memory.Collection(operation.ChildOperations.Aggregate(FlowValue.None, (items, element) => items.Or(Element(element))), operation.Type);
        var parts = new List<FlowValue>();
        foreach (var child in operation.ChildOperations)
            parts.Add(Run(child));
        _reads.HandOn(parts, _memory, PlaceOf(operation));
        return operation.Type is null ? FlowValue.None : _memory.Computed(FlowTransformation.Transformation, parts);
    }

    private FlowValue HeadersOf(IOperation operation)
    {
        var headers = _memory.Made(operation.Type);
        foreach (var element in operation.ChildOperations)
            AddHeader(headers, element, Element(element));
        return headers;
    }

    // A collection in which every item keeps its place.
    private static bool IsFixed(ITypeSymbol? type) => type is IArrayTypeSymbol or INamedTypeSymbol { Name: "IEnumerable" or "IReadOnlyList" or "IReadOnlyCollection" or "ImmutableArray" };

    // [first, ..others]
    private FlowValue Element(IOperation element) => element.Syntax.RawKind == (int)SyntaxKind.SpreadElement && element.ChildOperations.FirstOrDefault() is { } spread
        ? _memory.Items(Run(spread), spread.Type)
        : Run(element);

    private static FlowValue Constant(string? member = null, object? value = null) => FlowValue.From(Origin.OfConstant(member, value));

    private static FlowValue Constant(IOperation operation, string? member = null) => Constant(member, operation.ConstantValue is { HasValue: true, Value: var value } ? value : null);

    /// <summary>Runs each way from here, and goes on from where any of them ends.</summary>
    /// <param name="deciding">What decides between the ways; a way may add to it.</param>
    /// <param name="ways">The ways.</param>
    private FlowValue RunBranches(IReadOnlyCollection<Origin> deciding, params IReadOnlyList<Func<FlowValue>> ways) => RunBranches(deciding, null, ways);

    /// <summary>Runs each way from here, and goes on from where any of them ends.</summary>
    /// <param name="deciding">What decides between the ways; a way may add to it.</param>
    /// <param name="inOrder">Of ways that are tried one after the other, what decides between each and those after it; a way may add to it. Null where all are decided at once.</param>
    /// <param name="ways">The ways.</param>
    private FlowValue RunBranches(IReadOnlyCollection<Origin> deciding, IReadOnlyList<List<Origin>>? inOrder, IReadOnlyList<Func<FlowValue>> ways)
    {
        var start = _memory.State;
        var wasReachable = _isReachable;
        var ends = new List<FlowState>();
        var values = new List<FlowValue>();
        var order = inOrder is null ? null : new List<ImmutableArray<Origin>>();
        _run.Conditions.Add(deciding);
        for (var index = 0; index < ways.Count; index++)
        {
            _memory.State = start.Branch();
            _isReachable = wasReachable;
            var value = ways[index]();
            if (!_isReachable)
                continue;
            ends.Add(_memory.State);
            values.Add(value);
            order?.Add(inOrder![index].ToImmutableArray());
        }

        _run.Conditions.RemoveAt(_run.Conditions.Count - 1);
        _memory.State = start;
        _isReachable = ends.Count > 0;
        if (ends.Count == 0)
            return FlowValue.None;
        _budget.Spend(ends.Count);
        if (order is not null)
        {
            start.JoinInOrder(ends, order);
            return InOrder(values, order);
        }

        start.Join(ends, ends.Count > 1 ? deciding.ToImmutableArray() : ImmutableArray<Origin>.Empty);
        var result = values.Aggregate((left, right) => left.Or(right));
        return values.All(value => value.SameAs(values[0])) && !AreComputed(values) ? result : Decided(result, deciding);
    }

    // What chose between a way and those after it has a say where these give something else.
    private static FlowValue InOrder(IReadOnlyList<FlowValue> values, IReadOnlyList<ImmutableArray<Origin>> order)
    {
        var result = values[values.Count - 1];
        for (var index = values.Count - 2; index >= 0; index--)
        {
            var value = values[index];
            result = value.SameAs(result) && !AreComputed([value, result]) ? value.Or(result) : Decided(value.Or(result), order[index]);
        }

        return result;
    }

    // What several ways compute of one field is seldom the same: each has its own calculation.
    private static bool AreComputed(IReadOnlyList<FlowValue> ways) =>
        ways.Any(way => !ReferenceEquals(way, ways[0])) && ways[0].Objects.IsEmpty && ways[0].Origins.Any(static origin => !origin.IsConstant && origin.Transformation is FlowTransformation.Transformation or FlowTransformation.Aggregation);

    private static FlowValue Decided(FlowValue value, IEnumerable<Origin> deciding) =>
        value.Or(FlowValue.From(deciding.Select(origin => origin.By(FlowTransformation.Conditional).Veiled())));

    // What decides between ways; constants decide nothing.
    private ImmutableArray<Origin> Deciding(FlowValue condition)
    {
        var content = _memory.Content(condition);
        foreach (var origin in content)
        {
            if (Decides(origin))
                return content.Where(Decides).ToImmutableArray();
        }

        return ImmutableArray<Origin>.Empty;
    }

    private static bool Decides(Origin origin) => origin.Root is not SourceRoot { Source: FlowSource.Constant or FlowSource.Unknown };
}
