using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.Wolverine;

/// <summary>Reads which messages are meant before <c>ToKafkaTopic</c>: in its chain, or in the lambda of <c>Publish</c>.</summary>
internal static class PublishingRules
{
    /// <summary>The rules; empty when they are not seen.</summary>
    public static ImmutableArray<MessageRule> Before(IInvocationOperation toTopic)
    {
        var calls = ChainedCalls.Before(toTopic);
        if (BuilderCalls.RootOf(toTopic) is IParameterReferenceOperation { Parameter.Type.Name: "PublishingExpression" })
            calls = BuilderCalls.Beside(toTopic);
        return calls.Select(RuleOf).OfType<MessageRule>().Distinct().ToImmutableArray();
    }

    private static MessageRule? RuleOf(IInvocationOperation call) => call.TargetMethod switch
    {
        { Name: "PublishAllMessages" } => new MessageRule.All(),
        { Name: "PublishMessage" or "Message", TypeArguments: [var type] } => new MessageRule.OfType(type),
        { Name: "PublishMessage" } => OfType(CallArguments.Find(call, "messageType")),
        { Name: "Message" } => OfType(CallArguments.Find(call, "type")),
        { Name: "MessagesImplementing", TypeArguments: [var type] } => new MessageRule.Implementing(type),
        { Name: "MessagesImplementing" } => CallArguments.Find(call, "baseType").TypeNamed() is { } type ? new MessageRule.Implementing(type) : null,
        { Name: "MessagesFromNamespaceContaining", TypeArguments: [var type] } => new MessageRule.InNamespace(type.ContainingNamespace.ToDisplayString()),
        { Name: "MessagesFromNamespace" } =>
            CallArguments.Find(call, "namespace") is { ConstantValue: { HasValue: true, Value: string name } } ? new MessageRule.InNamespace(name) : null,
        { Name: "MessagesFromAssemblyContaining", TypeArguments: [var type] } => new MessageRule.InAssembly(type.ContainingAssembly),
        { Name: "MessagesFromAssembly" } => call.Descendants().OfType<ITypeOfOperation>().FirstOrDefault() is { } type ? new MessageRule.InAssembly(type.TypeOperand.ContainingAssembly) : null,
        _ => null,
    };

    private static MessageRule? OfType(IOperation? type) => type.TypeNamed() is { } known ? new MessageRule.OfType(known) : null;
}
