using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Values.Clients;

/// <summary>What is put into the parts of a message.</summary>
/// <param name="Key">The expression for the key; null when none is seen.</param>
/// <param name="Value">The expression for the value; null when none is seen.</param>
/// <param name="Headers">The names of the headers, and the expressions for their content, in source order.</param>
internal sealed record MessageParts(IOperation? Key, IOperation? Value, ImmutableArray<(string Name, IOperation Content)> Headers);

/// <summary>Finds the parts of a <c>Message&lt;TKey, TValue&gt;</c> that is given to a producer.</summary>
internal sealed class MessagePartsReader(ConfluentKafkaSymbols symbols, TextResolver texts)
{
    /// <summary>The parts, from the initialiser and from assignments to the variable that holds the message.</summary>
    public MessageParts Read(IOperation? message, CancellationToken cancellationToken)
    {
        IOperation? key = null;
        IOperation? value = null;
        IOperation? headers = null;
        if (message is null)
            return new MessageParts(null, null, ImmutableArray<(string, IOperation)>.Empty);
        // The message of a CloudEvent is made of the event as a whole.
        if (texts.Origins.Trace(message, cancellationToken) is IInvocationOperation { TargetMethod: { Name: "ToKafkaMessage", ContainingType.Name: "KafkaExtensions" } } converted)
            value = converted;
        foreach (var assignment in AssignmentsTo(message, cancellationToken))
        {
            switch (((IPropertyReferenceOperation)assignment.Target).Property.Name)
            {
                case "Key":
                    key = assignment.Value;
                    break;
                case "Value":
                    value = assignment.Value;
                    break;
                case "Headers":
                    headers = assignment.Value;
                    break;
            }
        }

        return new MessageParts(key, value, headers is null ? ImmutableArray<(string, IOperation)>.Empty : ReadHeaders(headers, cancellationToken).ToImmutableArray());
    }

    private IEnumerable<ISimpleAssignmentOperation> AssignmentsTo(IOperation message, CancellationToken cancellationToken)
    {
        if (texts.Origins.Trace(message, cancellationToken) is IObjectCreationOperation { Initializer: { } initializer })
        {
            foreach (var part in initializer.Initializers)
            {
                if (part is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation } assignment)
                    yield return assignment;
            }
        }

        if (Variable(message) is not { } variable)
            yield break;
        foreach (var operation in BodyOf(message).Descendants())
        {
            if (operation is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Instance: { } instance } } assignment
                && SymbolEqualityComparer.Default.Equals(Variable(instance), variable))
                yield return assignment;
        }
    }

    private IEnumerable<(string, IOperation)> ReadHeaders(IOperation headers, CancellationToken cancellationToken)
    {
        if (texts.Origins.Trace(headers, cancellationToken) is IObjectCreationOperation { Initializer: { } initializer })
        {
            foreach (var part in initializer.Initializers)
            {
                if (part is IInvocationOperation add && Header(add, cancellationToken) is { } header)
                    yield return header;
            }
        }

        if (Variable(headers) is not { } variable)
            yield break;
        foreach (var operation in BodyOf(headers).Descendants())
        {
            if (operation is IInvocationOperation { Instance: { } instance } add
                && SymbolEqualityComparer.Default.Equals(Variable(instance), variable)
                && Header(add, cancellationToken) is { } header)
                yield return header;
        }
    }

    private (string, IOperation)? Header(IInvocationOperation add, CancellationToken cancellationToken)
    {
        if (add.TargetMethod.Name != "Add" || !add.TargetMethod.ContainingType.Is(symbols.Headers))
            return null;
        if (add.Arguments.Length == 2)
            return texts.Resolve(add.Arguments[0].Value).Single is { } name ? (name, add.Arguments[1].Value) : null;
        return texts.Origins.Trace(add.Arguments[0].Value, cancellationToken) is IObjectCreationOperation creation
            && CallArguments.Find(creation, "key") is { } key
            && CallArguments.Find(creation, "value") is { } value
            && texts.Resolve(key).Single is { } text
                ? (text, value)
                : null;
    }

    private static ISymbol? Variable(IOperation operation)
    {
        while (operation is IConversionOperation conversion)
            operation = conversion.Operand;
        return operation switch
        {
            ILocalReferenceOperation local => local.Local,
            IParameterReferenceOperation parameter => parameter.Parameter,
            _ => null,
        };
    }

    private static IOperation BodyOf(IOperation operation)
    {
        while (operation.Parent is { } parent)
            operation = parent;
        return operation;
    }
}
