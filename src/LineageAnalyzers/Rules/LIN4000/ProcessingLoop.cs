using System.Threading;
using LineageAnalyzers.Flow.Libraries;
using LineageAnalyzers.Flow.Libraries.Outside;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Rules.LIN4000;

/// <summary>
/// Tells in which order a loop commits and processes a record. Only what is plain is claimed: the record is taken by a call of Consume in the same body, nothing
/// is done with its content before the commit, and the code goes on from the commit to a call that is given the content.
/// </summary>
internal sealed class ProcessingLoop
{
    private readonly CompilationFacts _facts;
    private readonly CancellationToken _cancellationToken;
    private readonly RecordContent _content;
    private readonly QuietUses _quiet;

    private ProcessingLoop(ISymbol result, SyntaxNode body, SemanticModel model, CompilationFacts facts, CancellationToken cancellationToken)
    {
        _content = new RecordContent(result, body, model, cancellationToken);
        _quiet = new QuietUses(_content, IsSilent);
        _facts = facts;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The call that processes the record after its offset is committed; null when none is seen, or something processes it before.</summary>
    public static InvocationExpressionSyntax? WorkAfter(IInvocationOperation commit, CompilationFacts facts, CancellationToken cancellationToken)
    {
        if (StatementOf(commit) is not { } statement || BodyOf(statement) is not { } body || Of(commit, body, facts, cancellationToken) is not { } loop)
            return null;
        var works = loop.WorksIn(body);
        if (works.Count == 0 || works[0].SpanStart < statement.SpanStart || loop._quiet.AreIn(body, statement.SpanStart))
            return null;
        return Following(statement, body).Select(next => works.FirstOrDefault(work => next.Span.Contains(work.Span))).FirstOrDefault(work => work is not null);
    }

    /// <summary>
    /// How the record was handed on before its offset is committed, where that is all that is done with it and nothing between the two waits for what was handed on; null
    /// when that is not seen.
    /// </summary>
    public static HandOver? HandedOnBefore(IInvocationOperation commit, CompilationFacts facts, CancellationToken cancellationToken)
    {
        if (StatementOf(commit) is not { } statement || BodyOf(statement) is not { } body || Of(commit, body, facts, cancellationToken) is not { } loop)
            return null;
        return loop.OnlyHandedOn(body) is { } last && Following(last.Statement, body).FirstOrDefault(next => next.Span.Contains(statement.Span)) is { } next
            && !HandOver.Waits(body, last.Statement.Span.End, statement.SpanStart) && next.SpanStart >= last.Statement.Span.End
                ? last
                : null;
    }

    /// <summary>How the record that a call of Consume takes is handed on, where that is all that is done with it; null when that is not seen.</summary>
    public static HandOver? HandedOnAfter(IInvocationOperation consume, CompilationFacts facts, CancellationToken cancellationToken)
    {
        if (consume.Syntax.FirstAncestorOrSelf<StatementSyntax>() is not { } statement || BodyOf(statement) is not { } body || facts.Reader.Models.ModelAt(statement) is not { } model)
            return null;
        var taken = Taken(body, int.MaxValue, model, facts, cancellationToken);
        if (taken.Count != 1)
            return null;
        var loop = new ProcessingLoop(taken[0], body, model, facts, cancellationToken);
        return loop.OnlyHandedOn(body) is { Kind: not HandOverKind.Producer } last && !HandOver.Waits(body, last.Statement.Span.End, body.Span.End) ? last : null;
    }

    // Every call that works on the record hands it on; the last of them.
    private HandOver? OnlyHandedOn(SyntaxNode body)
    {
        var works = WorksIn(body);
        var handed = works.Select(work => HandOver.Of(work, _facts.Reader.Models, IsWork, _cancellationToken)).OfType<HandOver>().ToList();
        return handed.Count > 0 && !_quiet.AreIn(body, body.Span.End) && works.All(work => handed.Any(known => known.Statement.Span.Contains(work.Span))) && !HandOver.TakesBack(body) ? handed[handed.Count - 1] : null;
    }

    private List<InvocationExpressionSyntax> WorksIn(SyntaxNode body) => body.DescendantNodes(RecordContent.InSameFunction).OfType<InvocationExpressionSyntax>().Where(IsWork).ToList();

    private static ExpressionStatementSyntax? StatementOf(IInvocationOperation commit) =>
        commit.Syntax.FirstAncestorOrSelf<ExpressionStatementSyntax>() is { Parent: BlockSyntax } statement ? statement : null;

    private static ProcessingLoop? Of(IInvocationOperation commit, SyntaxNode body, CompilationFacts facts, CancellationToken cancellationToken)
    {
        if (commit.Syntax.Ancestors().TakeWhile(node => node != body).Any(node => node is CatchClauseSyntax or FinallyClauseSyntax)
            || facts.Reader.Models.ModelAt(commit.Syntax) is not { } model || ResultOf(commit, body, model, facts, cancellationToken) is not { } result)
            return null;
        return new ProcessingLoop(result, body, model, facts, cancellationToken);
    }

    // The innermost loop; a method that is called for each record has none.
    private static SyntaxNode? BodyOf(SyntaxNode statement) => statement.Ancestors().FirstOrDefault(node =>
        node is WhileStatementSyntax or ForStatementSyntax or DoStatementSyntax or CommonForEachStatementSyntax
        or BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax or AccessorDeclarationSyntax or CompilationUnitSyntax);

    // The variable that holds what the same consumer gave, and nothing else.
    private static ISymbol? ResultOf(IInvocationOperation commit, SyntaxNode body, SemanticModel model, CompilationFacts facts, CancellationToken cancellationToken)
    {
        var taken = Taken(body, commit.Syntax.SpanStart, model, facts, cancellationToken);
        if (taken.Count != 1)
            return null;
        // Without an argument what was stored is committed; code that stores offsets itself does so when a record is done.
        if (commit.Arguments.IsEmpty)
            return facts.Compilation.SyntaxTrees.Any(tree => !CandidateIndex.Find(tree, "StoreOffset", cancellationToken).IsEmpty) ? null : taken[0];
        return commit.Arguments[0].Value.DescendantsAndSelf().OfType<ILocalReferenceOperation>().Any(local => SymbolEqualityComparer.Default.Equals(local.Local, taken[0])) ? taken[0] : null;
    }

    // What Consume gives before a place.
    private static List<ISymbol> Taken(SyntaxNode body, int before, SemanticModel model, CompilationFacts facts, CancellationToken cancellationToken)
    {
        var taken = new List<ISymbol>();
        foreach (var (place, symbol, value) in RecordContent.Writes(body, model, cancellationToken))
        {
            if (place < before && CallIn(value) is { } call && CandidateIndex.NameOf(call) == "Consume"
                && facts.Reader.Models.OperationOf(call, cancellationToken) is IInvocationOperation { TargetMethod: var method } && method.ContainingType.Is(facts.Symbols.Kafka.Consumer))
                taken.Add(symbol);
        }

        return taken;
    }

    private static InvocationExpressionSyntax? CallIn(ExpressionSyntax value) => value switch
    {
        InvocationExpressionSyntax call => call,
        AwaitExpressionSyntax awaited => CallIn(awaited.Expression),
        PostfixUnaryExpressionSyntax suppressed => CallIn(suppressed.Operand),
        _ => null,
    };

    private bool IsWork(InvocationExpressionSyntax call)
    {
        if (IsOfConsumer(call) || !GivesContent(call) || _facts.Reader.Models.OperationOf(call, _cancellationToken) is not IInvocationOperation operation)
            return false;
        var method = operation.TargetMethod;
        // Turning bytes into an object, looking at a text and writing a log entry is not what the record was sent for.
        return !IsTold(method)
            && !IsOfEveryObject(method) && !RecordWords.AreOfCalculation(method.ContainingType)
            && _facts.Reader.Serialization.Reads(operation, _cancellationToken) is null
            && !LegibleText.IsMadeBy(method)
            && method.ContainingType is not { SpecialType: SpecialType.System_String }
            && !IsConversion(call, operation);
    }

    private static bool IsOfEveryObject(IMethodSymbol method) => method.Name is "ToString" or "Equals" or "GetHashCode" or "CompareTo";

    private static bool IsOfConsumer(InvocationExpressionSyntax call) => CandidateIndex.NameOf(call) is null or "nameof" or "Commit" or "StoreOffset" or "Consume" or "Seek" or "Pause" or "Resume";

    // Logs, metrics and traces tell of a record; what goes elsewhere is work.
    private static bool IsTold(IMethodSymbol method) =>
        Sinks.KindOf(method.ReducedFrom ?? method) is not (null or Model.Manifests.FlowSink.Http or Model.Manifests.FlowSink.Database or Model.Manifests.FlowSink.File);

    private bool IsSilent(InvocationExpressionSyntax call) =>
        IsOfConsumer(call) || _facts.Reader.Models.OperationOf(call, _cancellationToken) is not IInvocationOperation { TargetMethod: var method } || IsTold(method);

    private bool GivesContent(InvocationExpressionSyntax call) =>
        call.ArgumentList.Arguments.Any(argument => _content.IsIn(argument.Expression)) || (call.Expression is MemberAccessExpressionSyntax access && _content.IsIn(access.Expression));

    // var order = Parse(result.Message.Value): the variable is the record in another form. What is called otherwise may have done it all, whatever it gives.
    private bool IsConversion(InvocationExpressionSyntax call, IInvocationOperation operation)
    {
        var (method, returned) = (operation.TargetMethod, operation.TargetMethod.ReturnType);
        if (returned.SpecialType == SpecialType.System_Boolean)
            return RecordWords.AreOfTest(method.Name) && call.Ancestors().Any(node => node is IfStatementSyntax test && test.Condition.Span.Contains(call.Span));
        if (method.ReturnsVoid || returned is { Name: "Task" or "ValueTask" })
            return false;
        return RecordWords.AreOfConversion(method.Name) && (IsForLog(call)
            || call.FirstAncestorOrSelf<StatementSyntax>() is LocalDeclarationStatementSyntax or ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: DeclarationExpressionSyntax or TupleExpressionSyntax } }
            && call.Ancestors().TakeWhile(node => node is not StatementSyntax).All(node => node is not AwaitExpressionSyntax));
    }

    // logger.LogInformation(Describe(order))
    private bool IsForLog(InvocationExpressionSyntax call) => call.Ancestors().TakeWhile(static node => node is not StatementSyntax).OfType<InvocationExpressionSyntax>()
        .Any(outer => _facts.Reader.Models.OperationOf(outer, _cancellationToken) is IInvocationOperation { TargetMethod: var method } && IsTold(method));

    // The statements that run after this one, to the end of the loop's body, unless a jump comes before.
    private static IEnumerable<SyntaxNode> Following(StatementSyntax statement, SyntaxNode body)
    {
        for (SyntaxNode current = statement; current != body && current.Parent is { } parent; current = parent)
        {
            if (parent is not BlockSyntax block)
                continue;
            foreach (var next in block.Statements.SkipWhile(candidate => candidate != current).Skip(1))
            {
                yield return next;
                if (next is ReturnStatementSyntax or ContinueStatementSyntax or BreakStatementSyntax or ThrowStatementSyntax or GotoStatementSyntax)
                    yield break;
            }
        }
    }
}
