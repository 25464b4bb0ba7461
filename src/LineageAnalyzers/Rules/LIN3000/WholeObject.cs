using System.Threading;
using LineageAnalyzers.Endpoints;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Rules.LIN3000;

/// <summary>Finds classified members in an object that is shown as one: a record's text, <c>{@Order}</c>, JSON, the record that an exception of the client holds.</summary>
internal static class WholeObject
{
    /// <summary>The first classified member that is shown with the object; null when none is.</summary>
    public static ClassifiedSource? In(ShownPart part, CompilationFacts facts, CancellationToken cancellationToken)
    {
        var value = Unwrapped(part.Value);
        if (HeldBy(value, facts) is { } failed)
            return OfFailed(failed, part, facts, cancellationToken);
        var shownAs = part.As;
        var type = value.Type;
        if (facts.Reader.Serialization.Writes(SourceOf(value, facts), cancellationToken) is { Object: { } written })
            (type, shownAs) = (Unwrapped(written).Type, ShownAs.Members);
        else if (value is IInvocationOperation { TargetMethod: { Name: "ToString", Parameters.IsEmpty: true }, Instance: { } instance })
            type = Unwrapped(instance).Type;
        return PrintedMembers.FirstIn(RecordIn(type, facts.Symbols.Kafka), shownAs, facts.Records, cancellationToken);
    }

    // var json = JsonSerializer.Serialize(order);
    private static IOperation SourceOf(IOperation value, CompilationFacts facts) =>
        value is ILocalReferenceOperation local && facts.Reader.Assignments.OfLocal(local.Local, local).Single is { } only ? Unwrapped(only) : value;

    private static IOperation Unwrapped(IOperation value)
    {
        while (value is IConversionOperation or IParenthesizedOperation or IAwaitOperation)
            value = value is IConversionOperation conversion ? conversion.Operand : value is IParenthesizedOperation inner ? inner.Operand : ((IAwaitOperation)value).Operation;
        return value;
    }

    // A message or a result that is shown with all members shows the record in it.
    private static ITypeSymbol? RecordIn(ITypeSymbol? type, ConfluentKafkaSymbols kafka)
    {
        for (var current = type as INamedTypeSymbol; current is not null; current = current.BaseType)
        {
            if (current.TypeArguments.Length == 2 && (current.Is(kafka.Message) || current.Is(kafka.ConsumeResult) || current.Name is "DeliveryResult" && current.ContainingAssembly?.Name == ConfluentKafkaSymbols.AssemblyName))
                return current.TypeArguments[1];
        }

        return type;
    }

    // ConsumeException.ConsumerRecord and what is read from it: the bytes of a record that could not be read.
    private static IPropertyReferenceOperation? HeldBy(IOperation value, CompilationFacts facts)
    {
        for (IOperation? current = value; current is not null;)
        {
            if (current is IPropertyReferenceOperation { Property: { Name: "ConsumerRecord", ContainingType.Name: "ConsumeException" } } held && held.Property.ContainingAssembly.Name == ConfluentKafkaSymbols.AssemblyName)
                return held;
            current = current switch
            {
                IPropertyReferenceOperation { Property.Name: "Message" or "Value" } property => property.Instance,
                IInvocationOperation call when Flow.Libraries.LegibleText.IsMadeBy(call.TargetMethod) => call.Arguments.FirstOrDefault()?.Value ?? call.Instance,
                IInvocationOperation call when facts.Reader.Serialization.Writes(call, CancellationToken.None) is { Object: { } written } => written,
                IConditionalAccessOperation access => access.WhenNotNull,
                IConditionalAccessInstanceOperation placeholder => TransparentParts.ReceiverOf(placeholder),
                ICoalesceOperation coalesce => coalesce.Value,
                IConversionOperation conversion => conversion.Operand,
                _ => null,
            };
        }

        return null;
    }

    // Its type says nothing; the consumer that failed does. Without a text of its own the result shows only its type.
    private static ClassifiedSource? OfFailed(IPropertyReferenceOperation failed, ShownPart part, CompilationFacts facts, CancellationToken cancellationToken)
    {
        var isResult = part.Value.Type is { Name: "ConsumeResult" or "Message" };
        if (isResult && !part.IsTakenApart || failed.Syntax.FirstAncestorOrSelf<CatchClauseSyntax>()?.Parent is not TryStatementSyntax attempt)
            return null;
        foreach (var node in attempt.Block.DescendantNodes().OfType<InvocationExpressionSyntax>())
        {
            if (Recognition.CandidateIndex.NameOf(node) != "Consume" || facts.Reader.Models.OperationOf(node, cancellationToken) is not IInvocationOperation { TargetMethod.ContainingType: { TypeArguments.Length: 2 } consumer })
                continue;
            foreach (var endpoint in facts.AllEndpoints(cancellationToken))
            {
                if (endpoint.Call.Direction == Direction.Consume && Fits(endpoint, consumer) && RegulatedRecord.In(endpoint.Value, facts.Records, cancellationToken) is { Field: var field, Type: var type })
                    return new ClassifiedSource(failed.Property, field.Classifications.ToList()) { Inside = RecordNames.Shown(type, field.Path) };
            }
        }

        return null;
    }

    private static bool Fits(EndpointAnalysis endpoint, INamedTypeSymbol consumer) =>
        SymbolEqualityComparer.Default.Equals(endpoint.Call.KeyType, consumer.TypeArguments[0]) && SymbolEqualityComparer.Default.Equals(endpoint.Call.ValueType, consumer.TypeArguments[1]);
}
