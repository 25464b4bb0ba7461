using System.Threading;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Rules.LIN4000;

/// <summary>
/// Tells queues in fields and properties out of which other code takes what it goes on with. One that is only cut to a length, as a list of the last records is, hands
/// nothing on.
/// </summary>
internal static class MemberQueue
{
    /// <summary>The names of the methods that take out of a queue.</summary>
    public static readonly string[] Taking = ["Dequeue", "TryDequeue"];

    /// <summary>Whether a call puts something into such a queue.</summary>
    public static bool Takes(IInvocationOperation call, SourceModels models, CancellationToken cancellationToken) =>
        call is { TargetMethod: { Name: "Enqueue", ContainingType: { Name: "Queue" or "ConcurrentQueue" } type }, Instance: IMemberReferenceOperation { Member: var queue } }
        && NamespaceNames.Of(type) is "System.Collections.Generic" or "System.Collections.Concurrent"
        && Taking.SelectMany(name => CandidateIndex.Find(call.Syntax.SyntaxTree, name, cancellationToken)).OfType<InvocationExpressionSyntax>().Any(taking =>
            IsUsed(taking)
            && models.OperationOf(taking, cancellationToken) is IInvocationOperation { Instance: IMemberReferenceOperation { Member: var other } }
            && SymbolEqualityComparer.Default.Equals(queue, other));

    private static bool IsUsed(InvocationExpressionSyntax taking) => taking.ArgumentList.Arguments is [{ Expression: var target }]
        ? target is not (IdentifierNameSyntax { Identifier.ValueText: "_" } or DeclarationExpressionSyntax { Designation: DiscardDesignationSyntax })
        : taking.Parent is not ExpressionStatementSyntax;
}
