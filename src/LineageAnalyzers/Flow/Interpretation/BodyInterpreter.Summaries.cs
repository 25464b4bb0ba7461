using System.Collections.Immutable;
using LineageAnalyzers.Flow.Calls;
using LineageAnalyzers.Flow.Reporting;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Flow.Summaries;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using LineageAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Flow.Interpretation;

/// <content>Methods that are read for themselves, and calls of methods that were read so in another assembly.</content>
internal sealed partial class BodyInterpreter
{
    // What is told of a property may lead to the property itself.
    private readonly HashSet<IMethodSymbol> _applied = new(SymbolEqualityComparer.Default);
    private bool _isForItself;

    /// <summary>What a method does with what it is given; null when its code is not here.</summary>
    /// <exception cref="WorkBudgetSpentException">The budget is spent.</exception>
    /// <exception cref="SummaryNotTellableException">It cannot be told.</exception>
    public static MethodSummary? Summarize(FlowContext context, WorkBudget budget, WireMembers members, IMethodSymbol method)
    {
        var interpreter = new BodyInterpreter(context.Anew(), budget, members, EntryPoint.Of(method)) { _isForItself = true };
        interpreter._reads.Begin();
        return interpreter.Summarize(method);
    }

    private MethodSummary? Summarize(IMethodSymbol method)
    {
        var arguments = method.Parameters.Select(parameter => parameter.RefKind == RefKind.Out ? FlowValue.None : Given(parameter.Ordinal, parameter.Type)).ToImmutableArray();
        var builder = new SummaryBuilder(_memory);
        if (method.MethodKind == MethodKind.Constructor)
        {
            var made = _memory.Made(method.ContainingType);
            InitializeMembers(method.ContainingType, made);
            return RunConstructor(method, made, arguments) && IsWhole(method.ContainingType, made) ? builder.Build(method, FlowValue.None, [], made, _context.Report) : null;
        }

        if (_context.Bodies.Of(method, _budget.CancellationToken) is not { } body)
            return null;
        FlowState? end = null;
        var returned = RunBody(method, body, method.IsStatic ? FlowValue.None : Given(ParameterRoot.This, method.ContainingType), arguments, look: state => end = state);
        var outputs = method.Parameters
            .Where(parameter => parameter.RefKind is RefKind.Out or RefKind.Ref)
            .Select(parameter => (parameter.Ordinal, end?.Find(parameter) ?? FlowValue.None));
        return builder.Build(method, returned, outputs, FlowValue.None, _context.Report);
    }

    // What a base class of another assembly hides is known only if its constructor was told of.
    private bool IsWhole(INamedTypeSymbol type, FlowValue made)
    {
        for (var parent = type.BaseType; parent is { SpecialType: SpecialType.None }; parent = parent.BaseType)
        {
            if (parent.DeclaringSyntaxReferences.IsEmpty && !DataTypes.IsFramework(parent))
                return _memory.State.Object(made.Objects[0]).IsTold;
        }

        return true;
    }

    // Where one method is read for itself, what any other writes into a static member is not known.
    private FlowValue OrWritten(ISymbol member, FlowValue value) => _isForItself && member is not (IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null })
        ? value.Or(FlowValue.From(Origin.Of(FlowSource.Unknown, MemberNames.Of(member), null)))
        : value;

    private FlowValue Given(int position, ITypeSymbol type) => _memory.External([Origin.Of(new ParameterRoot(position), null)], type);

    // Null when nothing is told of the method that the call reaches.
    private FlowValue? Apply(IMethodSymbol method, FlowValue receiver, ImmutableArray<FlowValue> arguments, IInvocationOperation? call)
    {
        // Functions are not followed through what is told; unknown code calls those that it is given.
        if (_context.Summaries.Of(method) is not { } summary || arguments.Any(argument => !argument.Functions.IsEmpty) || !_applied.Add(method.OriginalDefinition))
            return null;
        try
        {
            return Apply(summary, method, receiver, arguments, call);
        }
        finally
        {
            _applied.Remove(method.OriginalDefinition);
        }
    }

    private FlowValue Apply(MethodSummary summary, IMethodSymbol method, FlowValue receiver, ImmutableArray<FlowValue> arguments, IInvocationOperation? call)
    {
        var place = call is null ? null : PlaceOf(call);
        var application = new SummaryApplication(method, receiver, arguments, place, _context.Summaries.Compilation, _memory, this, _budget);
        application.Read(summary, _reads);
        if (_reads.HasBegun)
        {
            foreach (var (origin, effect) in application.Effects(summary).ToList())
                ReportEffect(origin, effect, place, method, call);
        }

        var result = application.Result(summary);
        var outputs = application.Outputs(summary);
        foreach (var write in application.Writes(summary))
        {
            if (IsForeign(write.Holder))
                Escape(write.Values, place);
            write.Apply(_memory);
        }

        if (method.MethodKind == MethodKind.Constructor)
            _memory.Tell(receiver);
        AssignOutputs(outputs.ToList(), call);
        return Finish(method, result, place);
    }

    private void ReportEffect(Origin origin, SummaryEffect effect, SourceLocation? place, IMethodSymbol method, IInvocationOperation? call)
    {
        if (!origin.Root.IsFollowed)
            return;
        var target = new FlowTarget { Sink = effect.Sink, Member = effect.Member };
        _context.Report.Add(origin, target, place, effect.Place);
        // Code here cannot show the place of the sink, so what is found there is about the call.
        if (call is not null && place is not null && GivenAs(effect.From.Root, call) is { } part)
            _context.Report.Arrive(origin, target, place, PlaceOf(part), method.Name);
    }

    // The argument, or the object of the call, that a method is given under a root.
    private static IOperation? GivenAs(OriginRoot root, IInvocationOperation call)
    {
        while (root is ParsedRoot parsed)
            root = parsed.Text;
        return root switch
        {
            ParameterRoot { Position: ParameterRoot.This } => call.Instance,
            ParameterRoot { Position: var position } => call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == position)?.Value,
            _ => null,
        };
    }

    // The method without source that a call is sure to reach, or null; false when it may reach code here.
    private bool IsForeignCall(IMethodSymbol method, FlowValue receiver, IInvocationOperation? call, out IMethodSymbol? reached)
    {
        reached = null;
        if (method.MethodKind is MethodKind.LocalFunction or MethodKind.AnonymousFunction or MethodKind.DelegateInvoke || method.ReducedFrom is not null)
            return false;
        var types = TypesOf(receiver);
        if (types.Count == 0 && !_context.Summaries.AreToldBy(method))
            return false;
        reached = call is { IsVirtual: false, Instance: IInstanceReferenceOperation }
            ? method
            : _context.Summaries.Reached(method, types, call?.Instance?.Type, named => !_context.Targets.Of(named).IsEmpty);
        return reached is not null && (types.Count > 0 ? PublishedSummaries.IsForeign(reached) : _context.Summaries.AreToldBy(reached));
    }

    // The types of the objects that a value is, when all of them were made here.
    private List<ITypeSymbol> TypesOf(FlowValue value)
    {
        var types = new List<ITypeSymbol>();
        if (!value.Origins.IsEmpty)
            return types;
        foreach (var id in value.Objects)
        {
            if (_memory.State.Object(id) is not { IsMade: true, Type: { } type })
                return [];
            types.Add(type);
        }

        return types;
    }

    // Whoever uses an assembly may implement its interfaces and override its methods: what is found here is not all that a call may do.
    private FlowValue OrUnknown(IMethodSymbol method, FlowValue receiver, ImmutableArray<FlowValue> arguments, FlowValue result, IInvocationOperation? call)
    {
        if (!_isForItself || !PublishedSummaries.IsReplaceable(method) || TypesOf(receiver).Count > 0 || !method.ReachesOtherProjects(_context.Models) || call is { IsVirtual: false })
            return result;
        _reads.HandOn(arguments.Prepend(receiver), _memory, call is null ? null : PlaceOf(call));
        return method.ReturnsVoid ? result : result.Or(FlowValue.From(Origin.Of(FlowSource.Unknown, MemberNames.Of(method.OriginalDefinition), null)));
    }
}
