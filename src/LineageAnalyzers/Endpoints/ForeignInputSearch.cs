using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.Endpoints;

/// <summary>Follows one input up to where it comes from: through locals that are written once, and the parameters of the project's own methods.</summary>
/// <param name="models">The compilation.</param>
/// <param name="callsOf">Gives the calls of a method, and perhaps others.</param>
/// <param name="isOwn">Tells the names of members that the project declares itself.</param>
/// <param name="cancellationToken">Ends the search.</param>
internal sealed class ForeignInputSearch(SourceModels models, Func<IMethodSymbol, IEnumerable<SyntaxNode>> callsOf, Func<string, bool> isOwn, CancellationToken cancellationToken)
{
    // What has more methods above it is better looked at as a whole.
    private const int MostMethods = 64;

    // What these methods of the framework give comes from elsewhere.
    private static readonly ImmutableHashSet<string> Readers = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "ReadAsStringAsync", "ReadAsStreamAsync", "ReadAsByteArrayAsync", "ReadToEnd", "ReadToEndAsync", "ReadLine", "ReadLineAsync", "ReadAllText", "ReadAllTextAsync",
        "ReadAllBytes", "ReadAllBytesAsync", "OpenRead", "GetStringAsync", "GetStreamAsync", "GetByteArrayAsync", "StringGet", "StringGetAsync");

    private readonly HashSet<(SyntaxNode Method, int Position)> _above = [];

    /// <summary>Whether a value comes from elsewhere than a consumer; false where that is not seen.</summary>
    public bool IsForeign(ExpressionSyntax value) => value switch
    {
        ParenthesizedExpressionSyntax inner => IsForeign(inner.Expression),
        CastExpressionSyntax cast => IsForeign(cast.Expression),
        AwaitExpressionSyntax awaited => IsForeign(awaited.Expression),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } inner => IsForeign(inner.Operand),
        LiteralExpressionSyntax => true,
        InvocationExpressionSyntax call => CandidateIndex.NameOf(call) is { } name && Readers.Contains(name) && !isOwn(name),
        IdentifierNameSyntax { Identifier.ValueText: var name } => MethodAround(value) is { } method && !IsWritten(name, method) && (IsForeignParameter(name, method) ?? IsForeignLocal(name, method)),
        _ => false,
    };

    // A function in between may have variables of the same name.
    private static MethodDeclarationSyntax? MethodAround(SyntaxNode node) =>
        node.Ancestors().FirstOrDefault(static outer => outer is MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax) as MethodDeclarationSyntax;

    private bool IsWritten(string name, MethodDeclarationSyntax method) =>
        FileIndex.Of(method.SyntaxTree, cancellationToken).Writes[name].Any(write => method.Span.Contains(write.Span));

    // Null when the method has no such parameter. One that no code calls is called by a framework, which gives it no record that is seen here.
    private bool? IsForeignParameter(string name, MethodDeclarationSyntax method)
    {
        var position = method.ParameterList.Parameters.IndexOf(parameter => parameter.Identifier.ValueText == name);
        if (position < 0)
            return null;
        // To ask for the calls of a method that is called like those which read would bind what shall not be bound.
        if (_above.Count == MostMethods || ConsumedText.Names.Contains(method.Identifier.ValueText) || method.ParameterList.Parameters.Any(static parameter => parameter.Modifiers.Count > 0)
            || models.ModelAt(method)?.GetDeclaredSymbol(method, cancellationToken) is not { } declared)
            return false;
        // What a method hands to itself was given to it before.
        return !_above.Add((method, position)) || callsOf(declared).All(call => GivesForeign((InvocationExpressionSyntax)call, position, declared.Parameters.Length));
    }

    private bool GivesForeign(InvocationExpressionSyntax call, int position, int parameters)
    {
        var arguments = call.ArgumentList.Arguments;
        // Interlocked.Read(ref count) is no call of Read(string text).
        if (arguments.Count > parameters || arguments.Any(static argument => argument.RefKindKeyword.RawKind != (int)SyntaxKind.None))
            return true;
        return arguments.All(static argument => argument.NameColon is null) && (arguments.Count <= position || IsForeign(arguments[position].Expression));
    }

    private bool IsForeignLocal(string name, MethodDeclarationSyntax method)
    {
        ExpressionSyntax? initial = null;
        foreach (var node in method.DescendantNodes())
        {
            var (declared, value) = node switch
            {
                VariableDeclaratorSyntax variable => (variable.Identifier.ValueText, variable.Initializer?.Value),
                SingleVariableDesignationSyntax variable => (variable.Identifier.ValueText, null),
                ForEachStatementSyntax loop => (loop.Identifier.ValueText, null),
                ParameterSyntax parameter => (parameter.Identifier.ValueText, null),
                _ => (null, null),
            };
            if (declared != name)
                continue;
            if (initial is not null || value is null)
                return false;
            initial = value;
        }

        return initial is not null && IsForeign(initial);
    }
}
