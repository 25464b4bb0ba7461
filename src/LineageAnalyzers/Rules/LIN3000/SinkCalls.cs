using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Flow.Libraries;
using LineageAnalyzers.Flow.Libraries.Outside;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Rules.LIN3000;

/// <summary>Finds what writes logs, traces, metrics and exceptions in a file. Only calls of the right name are bound, and those that by names alone show nothing classified are not.</summary>
internal sealed class SinkCalls(SourceModels models)
{
    // The names that Sinks knows, but for those of databases, files and HTTP, which are no place where data should not be.
    private static readonly ImmutableArray<string> Names = ImmutableArray.Create(
        "Log", "LogTrace", "LogDebug", "LogInformation", "LogWarning", "LogError", "LogCritical", "BeginScope",
        "Verbose", "Debug", "Information", "Warning", "Error", "Fatal", "Write", "ForContext", "Trace", "Info", "Warn",
        "DebugFormat", "InfoFormat", "WarnFormat", "ErrorFormat", "FatalFormat",
        "WriteLine", "WriteLineIf", "WriteIf", "TraceInformation", "TraceWarning", "TraceError", "Fail", "WriteEvent", "WithProperty", "BindProperty",
        "SetTag", "AddTag", "AddEvent", "AddBaggage", "SetBaggage", "SetStatus", "SetCustomProperty", "StartActivity", "CreateActivity", "SetAttribute", "UpdateName",
        "PushProperty", "TrackTrace", "TrackEvent", "WithLabels", "Add", "Record");

    // What holds the tags of a measurement, where it is no creation in the call itself.
    private static readonly string[] TagWords = ["TagList", "KeyValuePair"];

    // Those take objects apart by an argument of theirs, or are told by other signs.
    private static readonly string[] NotTold = ["ForContext", "WithProperty", "BindProperty", "PushProperty", "Add", "Record"];

    private readonly Lazy<ClassifiedNames?> _classified = new(() => ClassifiedNames.In(models));
    private readonly Lazy<ImmutableArray<string>> _loggerMessages = new(() => LoggerMessages(models.Compilation).Concat(LoggerDelegates(models.Compilation)).Distinct().ToImmutableArray());

    /// <summary>Whether calls are bound that by names alone show nothing classified.</summary>
    public bool AreAllBound { get; init; }

    /// <summary>The calls in a file that may show something classified, in source order of each name.</summary>
    /// <param name="file">The file.</param>
    /// <param name="others">Names of further methods that write there.</param>
    /// <param name="reached">Where in the file the calls and the statements begin that classified fields are known to get to.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public IEnumerable<SinkCall> In(SyntaxTree file, IEnumerable<string> others, ISet<int> reached, CancellationToken cancellationToken)
    {
        foreach (var name in Names.Concat(_loggerMessages.Value).Concat(others).Distinct())
        {
            foreach (var node in CandidateIndex.Find(file, name, cancellationToken))
            {
                if (node is InvocationExpressionSyntax call && MayShow(call, name) && (reached.Contains(call.SpanStart) || !IsHarmless(call, name)) && models.OperationOf(call, cancellationToken) is IInvocationOperation operation && KindOf(operation) is { } kind)
                    yield return new SinkCall(kind, operation, ShownParts.Of(operation).ToImmutableArray());
            }
        }

        foreach (var node in CandidateIndex.Find(file, CandidateIndex.Throw, cancellationToken))
        {
            var thrown = node is ThrowStatementSyntax statement ? statement.Expression : ((ThrowExpressionSyntax)node).Expression;
            if (thrown is BaseObjectCreationExpressionSyntax { ArgumentList: { } arguments } && arguments.Arguments.Any(argument => !IsPlain(argument.Expression))
                && (reached.Contains(node.SpanStart) || !IsHarmless(arguments, isTemplateFirst: false))
                && models.OperationOf(thrown, cancellationToken) is IObjectCreationOperation creation)
                yield return new SinkCall(FlowSink.Exception, creation, ShownParts.Of(creation).ToImmutableArray());
        }
    }

    private static FlowSink? KindOf(IInvocationOperation call) => call.TargetMethod switch
    {
        var method when LogDelegates.IsGenerated(method) || LogDelegates.Is(method) => FlowSink.Log,
        var method when Sinks.KindOf(method.ReducedFrom ?? method) is { } kind and (FlowSink.Log or FlowSink.Trace or FlowSink.Metric or FlowSink.Console) => kind,
        _ => Sinks.IsConsole(call) ? FlowSink.Console : null,
    };

    // Metrics share the name Add with every collection; only their tags can hold data, and a tag is an object.
    private static bool MayShow(InvocationExpressionSyntax call, string name)
    {
        var arguments = call.ArgumentList.Arguments;
        if (name is "Add" or "Record")
            return arguments.Count > 1 && arguments.Skip(1).Any(argument => argument.Expression is BaseObjectCreationExpressionSyntax || !IsPlain(argument.Expression) && FileWords.AreIn(call.SyntaxTree, TagWords));
        return arguments.Any(argument => !IsPlain(argument.Expression));
    }

    private bool IsHarmless(InvocationExpressionSyntax call, string name) =>
        !NotTold.Contains(name) && !_loggerMessages.Value.Contains(name) && IsHarmless(call.ArgumentList, isTemplateFirst: true);

    // A template may be a constant of any name, and "{@Order}" in it shows all that an object holds: so it stands there as it is, or there is but one value.
    private bool IsHarmless(ArgumentListSyntax list, bool isTemplateFirst)
    {
        if (AreAllBound || _classified.Value is not { } names)
            return false;
        var given = list.Arguments.SkipWhile(argument => argument.Expression is IdentifierNameSyntax name && IsCaught(name)).ToList();
        var shown = given.Where(argument => !IsPlain(argument.Expression)).ToList();
        var isTold = shown.Count <= 1 || (isTemplateFirst && given[0].Expression.IsKind(SyntaxKind.StringLiteralExpression));
        return isTold && given.All(argument => argument.NameColon is null) && list.ToString().IndexOf('@') < 0
            && HarmlessParts.Are(shown.Select(argument => argument.Expression), names);
    }

    private static bool IsPlain(ExpressionSyntax expression) =>
        expression is LiteralExpressionSyntax or TypeOfExpressionSyntax or PredefinedTypeSyntax
        || expression is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } }
        || (expression is IdentifierNameSyntax name && IsCaught(name));

    // LogError(exception, "The order was not written"): the exception of an entry is the concern of whoever throws it.
    private static bool IsCaught(IdentifierNameSyntax name) => name.Ancestors()
        .TakeWhile(static node => node is not (MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
        .OfType<CatchClauseSyntax>()
        .Any(clause => clause.Declaration?.Identifier.ValueText == name.Identifier.ValueText);

    private static IEnumerable<string> LoggerMessages(Compilation compilation) => compilation.SyntaxTrees
        .SelectMany(tree => CandidateIndex.Find(tree, "LoggerMessage", CancellationToken.None))
        .Select(node => node.Parent?.Parent)
        .OfType<MethodDeclarationSyntax>()
        .Select(method => method.Identifier.ValueText);

    // static readonly Action<ILogger, string, Exception?> Sent = LoggerMessage.Define<string>(...)
    private static IEnumerable<string> LoggerDelegates(Compilation compilation) => compilation.SyntaxTrees
        .SelectMany(tree => CandidateIndex.Find(tree, "Define", CancellationToken.None).Concat(CandidateIndex.Find(tree, "DefineScope", CancellationToken.None)))
        .Select(node => node.Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => variable.Identifier.ValueText,
            EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Identifier.ValueText,
            ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Identifier.ValueText,
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } => name.Identifier.ValueText,
            _ => null,
        })
        .OfType<string>();
}
