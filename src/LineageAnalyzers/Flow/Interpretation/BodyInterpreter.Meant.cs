using System.Collections.Immutable;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Recognition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Flow.Interpretation;

/// <content>Calls of code that is here, with an argument of a type that is not: the compiler does not bind them, though it is clear what they mean.</content>
internal sealed partial class BodyInterpreter
{
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

        FlowValue ValueOf(IOperation? argument) => argument is null ? FlowValue.None : parts.Select((part, index) => part.Syntax == argument.Syntax ? given[index] : null).FirstOrDefault(value => value is not null) ?? FlowValue.None;
    }

    private FlowValue Initialized(FlowValue made, IObjectOrCollectionInitializerOperation initializer)
    {
        Initialize(made, initializer);
        return made;
    }
}
