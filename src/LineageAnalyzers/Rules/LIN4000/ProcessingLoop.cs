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
    private readonly SemanticModel _model;
    private readonly HashSet<ISymbol> _contents = new(SymbolEqualityComparer.Default);
    private readonly ISymbol _result;

    private ProcessingLoop(ISymbol result, SemanticModel model, CompilationFacts facts, CancellationToken cancellationToken)
    {
        _result = result;
        _model = model;
        _facts = facts;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The call that processes the record after its offset is committed; null when none is seen, or something processes it before.</summary>
    public static InvocationExpressionSyntax? WorkAfter(IInvocationOperation commit, CompilationFacts facts, CancellationToken cancellationToken)
    {
        if (StatementOf(commit) is not { } statement || BodyOf(statement) is not { } body || Of(commit, body, facts, cancellationToken) is not { } loop)
            return null;
        var works = loop.WorksIn(body);
        if (works.Count == 0 || works[0].SpanStart < statement.SpanStart)
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
        var loop = new ProcessingLoop(taken[0], model, facts, cancellationToken);
        loop.FindContents(body);
        return loop.OnlyHandedOn(body) is { Kind: not HandOverKind.Producer } last && !HandOver.Waits(body, last.Statement.Span.End, body.Span.End) ? last : null;
    }

    // Every call that works on the record hands it on; the last of them.
    private HandOver? OnlyHandedOn(SyntaxNode body)
    {
        var works = WorksIn(body);
        var handed = works.Select(work => HandOver.Of(work, _facts.Reader.Models, IsWork, _cancellationToken)).OfType<HandOver>().ToList();
        return handed.Count > 0 && works.All(work => handed.Any(known => known.Statement.Span.Contains(work.Span))) && !HandOver.TakesBack(body) ? handed[handed.Count - 1] : null;
    }

    private List<InvocationExpressionSyntax> WorksIn(SyntaxNode body) => body.DescendantNodes(InSameFunction).OfType<InvocationExpressionSyntax>().Where(IsWork).ToList();

    private static ExpressionStatementSyntax? StatementOf(IInvocationOperation commit) =>
        commit.Syntax.FirstAncestorOrSelf<ExpressionStatementSyntax>() is { Parent: BlockSyntax } statement ? statement : null;

    private static ProcessingLoop? Of(IInvocationOperation commit, SyntaxNode body, CompilationFacts facts, CancellationToken cancellationToken)
    {
        if (commit.Syntax.Ancestors().TakeWhile(node => node != body).Any(node => node is CatchClauseSyntax or FinallyClauseSyntax)
            || facts.Reader.Models.ModelAt(commit.Syntax) is not { } model || ResultOf(commit, body, model, facts, cancellationToken) is not { } result)
            return null;
        var loop = new ProcessingLoop(result, model, facts, cancellationToken);
        loop.FindContents(body);
        return loop;
    }

    // The innermost loop; a method that is called for each record has none.
    private static SyntaxNode? BodyOf(SyntaxNode statement) => statement.Ancestors().FirstOrDefault(node =>
        node is WhileStatementSyntax or ForStatementSyntax or DoStatementSyntax or CommonForEachStatementSyntax
        or BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax or AccessorDeclarationSyntax or CompilationUnitSyntax);

    private static bool InSameFunction(SyntaxNode node) => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax);

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
        foreach (var (place, symbol, value) in Writes(body, model, cancellationToken))
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

    // Variables that are made of the record's content, in source order, so that one may be made of another.
    private void FindContents(SyntaxNode body)
    {
        foreach (var (_, symbol, value) in Writes(body, _model, _cancellationToken))
        {
            if (!SymbolEqualityComparer.Default.Equals(symbol, _result) && HoldsContent(value))
                _contents.Add(symbol);
        }
    }

    // What variables are declared with and assigned, in source order.
    private static IEnumerable<(int Place, ISymbol Variable, ExpressionSyntax Value)> Writes(SyntaxNode body, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var node in body.DescendantNodes(InSameFunction))
        {
            var (variable, value) = node switch
            {
                VariableDeclaratorSyntax { Initializer.Value: { } initial } declarator => (model.GetDeclaredSymbol(declarator, cancellationToken), initial),
                AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: IdentifierNameSyntax name } assignment =>
                    (model.GetSymbolInfo(name, cancellationToken).Symbol as ILocalSymbol, assignment.Right),
                _ => (null, null),
            };
            if (variable is not null && value is not null)
                yield return (node.SpanStart, variable, value);
        }
    }

    // The message or a part of it; its topic, partition and offset are no content.
    private bool HoldsContent(SyntaxNode node) => node.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name =>
    {
        var symbol = _model.GetSymbolInfo(name, _cancellationToken).Symbol;
        if (symbol is null)
            return false;
        if (_contents.Contains(symbol))
            return true;
        return SymbolEqualityComparer.Default.Equals(symbol, _result) && (name.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Expression == name => access.Name.Identifier.ValueText is "Message" or "Value" or "Key",
            ConditionalAccessExpressionSyntax access => access.WhenNotNull.ToString().StartsWith(".Message", StringComparison.Ordinal),
            ArgumentSyntax => true,
            _ => false,
        });
    });

    private bool IsWork(InvocationExpressionSyntax call)
    {
        if (CandidateIndex.NameOf(call) is null or "nameof" or "Commit" or "StoreOffset" or "Consume" or "Seek" or "Pause" or "Resume" || !GivesContent(call))
            return false;
        if (_facts.Reader.Models.OperationOf(call, _cancellationToken) is not IInvocationOperation operation)
            return false;
        var method = operation.TargetMethod;
        // Turning bytes into an object, looking at a text and writing a log entry is not what the record was sent for.
        return Sinks.KindOf(method.ReducedFrom ?? method) is null or Model.Manifests.FlowSink.Http or Model.Manifests.FlowSink.Database or Model.Manifests.FlowSink.File
            && _facts.Reader.Serialization.Reads(operation, _cancellationToken) is null
            && !LegibleText.IsMadeBy(method)
            && method.ContainingType is not { SpecialType: SpecialType.System_String }
            && !IsConversion(call, operation);
    }

    private bool GivesContent(InvocationExpressionSyntax call) =>
        call.ArgumentList.Arguments.Any(argument => HoldsContent(argument.Expression)) || (call.Expression is MemberAccessExpressionSyntax access && HoldsContent(access.Expression));

    // var order = Parse(result.Message.Value): the variable is the record in another form.
    private static bool IsConversion(InvocationExpressionSyntax call, IInvocationOperation operation)
    {
        if (operation.TargetMethod.ReturnsVoid || operation.TargetMethod.ReturnType.SpecialType == SpecialType.System_Boolean || operation.TargetMethod.ReturnType is { Name: "Task" or "ValueTask" })
            return operation.TargetMethod.ReturnType.SpecialType == SpecialType.System_Boolean && call.Ancestors().Any(node => node is IfStatementSyntax test && test.Condition.Span.Contains(call.Span));
        return call.FirstAncestorOrSelf<StatementSyntax>() is LocalDeclarationStatementSyntax && call.Ancestors().TakeWhile(node => node is not StatementSyntax).All(node => node is not AwaitExpressionSyntax);
    }

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
