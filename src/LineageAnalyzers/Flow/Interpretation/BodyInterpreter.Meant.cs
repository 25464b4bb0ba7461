using System.Collections.Immutable;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Recognition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Flow.Interpretation;

/// <content>Calls of code that is here, with an argument of a type that is not: the compiler does not bind them, though it is clear what they mean.</content>
internal sealed partial class BodyInterpreter
{
    // producer.ProduceAsync(topic, message, token), where nobody says what the token is.
    private bool ProduceMeant(IInvalidOperation operation, IReadOnlyList<IOperation> parts, IReadOnlyList<FlowValue> given)
    {
        foreach (var endpoint in _context.Producers[operation.Syntax])
        {
            if (endpoint.Analysis.Call.Message is { } content)
                SendMessage(ValueIn(parts, given, content) ?? Run(content), WithCallers(endpoint), PlaceOf(operation));
            else
                Send(endpoint, operation, ImmutableArray<IArgumentOperation>.Empty, ImmutableArray<FlowValue>.Empty);
        }

        return _context.Producers.Contains(operation.Syntax);
    }

    // Null where several methods may be meant, or the code of the only one is not here.
    private FlowValue? RunMeant(IInvalidOperation operation, IReadOnlyList<IOperation> parts, IReadOnlyList<FlowValue> given, IReadOnlyList<IObjectOrCollectionInitializerOperation> initializers)
    {
        if (MeantCall.TryCreate(operation.Syntax, _context.Models, _budget.CancellationToken) is not { Method: var method } meant)
            return null;
        var arguments = method.Parameters.Select(parameter => ValueOf(meant.Arguments.FirstOrDefault(argument => argument.Parameter.Ordinal == parameter.Ordinal).Value)).ToImmutableArray();
        if (method.MethodKind != MethodKind.Constructor)
            return Enter(method, ReceiverOf(method, Receiver()), arguments);
        var made = Construct(method.ContainingType, operation.Syntax, method, ImmutableArray<IArgumentOperation>.Empty, arguments);
        return initializers.Aggregate(made, Initialized);

        FlowValue Receiver() => method.IsStatic ? FlowValue.None : parts.Select((part, index) => IsReceiver(part, operation) ? given[index] : null).FirstOrDefault(value => value is not null) ?? _run.This;

        FlowValue ValueOf(IOperation? argument) => argument is null ? FlowValue.None : ValueIn(parts, given, argument) ?? FlowValue.None;
    }

    private static FlowValue? ValueIn(IReadOnlyList<IOperation> parts, IReadOnlyList<FlowValue> given, IOperation asked) =>
        parts.Select((part, index) => part.Syntax == asked.Syntax ? given[index] : null).FirstOrDefault(value => value is not null);

    private FlowValue Initialized(FlowValue made, IObjectOrCollectionInitializerOperation initializer)
    {
        Initialize(made, initializer);
        return made;
    }
}
