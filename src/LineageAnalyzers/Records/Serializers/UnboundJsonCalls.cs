using System.Threading;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Records.Serializers;

/// <summary>
/// Calls of System.Text.Json that the compiler cannot bind while the members of a context are not generated yet:
/// <c>JsonSerializer.Serialize(order, AppContext.Default.Order)</c>.
/// </summary>
internal sealed class UnboundJsonCalls(JsonSymbols json, JsonContexts contexts, SourceModels models)
{
    /// <summary>What is written by the call; null when it is no such call.</summary>
    public SerializedObject? Writes(IInvalidOperation call, CancellationToken cancellationToken) =>
        Read(call, cancellationToken) is { Method: "Serialize" or "SerializeToUtf8Bytes" } read ? read.Object(read.Input) : null;

    /// <summary>What is read by the call; null when it is no such call.</summary>
    public SerializedObject? Reads(IInvalidOperation call, CancellationToken cancellationToken) =>
        Read(call, cancellationToken) is { Method: "Deserialize" } read ? read.Object(null) : null;

    /// <summary>The first argument of the call; null when it is no such call.</summary>
    public IOperation? InputOf(IInvalidOperation call, CancellationToken cancellationToken) => Read(call, cancellationToken)?.Input;

    // (value, context.Default.Order) or (value, typeof(Order), context.Default)
    private UnboundUse? Read(IInvalidOperation call, CancellationToken cancellationToken)
    {
        if (call.Syntax is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access, ArgumentList.Arguments: { Count: 2 or 3 } arguments }
            || access.Name.Identifier.ValueText is not ("Serialize" or "SerializeToUtf8Bytes" or "Deserialize")
            || arguments.Any(argument => argument.NameColon is not null)
            || models.ModelAt(call.Syntax)?.GetSymbolInfo(access.Expression, cancellationToken).Symbol is not INamedTypeSymbol type
            || !type.Is(json.Serializer)
            || models.OperationOf(arguments[0].Expression, cancellationToken) is not { Type: not (null or IErrorTypeSymbol) } input
            || models.OperationOf(arguments[arguments.Count - 1].Expression, cancellationToken) is not { } description
            || contexts.Of(description, cancellationToken) is not { } context)
            return null;
        // A type that only another one contains has a member, too.
        var record = context.Record ?? (input.Type is INamedTypeSymbol { IsGenericType: false } given && given.Name == context.Member ? given : null);
        if (arguments.Count == 3)
            record = (models.OperationOf(arguments[1].Expression, cancellationToken) as ITypeOfOperation)?.TypeOperand;
        return new UnboundUse(access.Name.Identifier.ValueText, input, record, context);
    }

    private sealed record UnboundUse(string Method, IOperation Input, ITypeSymbol? Record, JsonContextUse Context)
    {
        public SerializedObject Object(IOperation? written) => SerializationCalls.OfContext(Record, Context, written) with { IsStated = true };
    }
}
