using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.Keeping;

/// <summary>
/// What an analysis has looked at inside of bodies: every body that was bound or read, and every name that was looked for in all of them. What no analysis
/// has looked at cannot have changed what it found. Whoever reads the code of a body says so here; a test knows the calls that may read code without.
/// It is one record for all analyses, since they share what they look up, so it tells too much rather than too little. Thread-safe.
/// </summary>
internal static class SeenCode
{
    // A base call has no name, so it is looked for under one that no identifier has.
    private const string BaseCall = ": base";

    private static readonly ConditionalWeakTable<SyntaxTree, ConcurrentDictionary<SyntaxNode, bool>> Seen = new();
    private static readonly ConcurrentDictionary<string, bool> Asked = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, bool> Words = new(StringComparer.Ordinal);

    /// <summary>The syntax of a declaration, which is looked at from now on.</summary>
    public static SyntaxNode SeenSyntax(this SyntaxReference declaration, CancellationToken cancellationToken = default)
    {
        var node = declaration.GetSyntax(cancellationToken);
        Note(node);
        return node;
    }

    /// <summary>Whether a file has a word anywhere in its text, comments included; the word is noted.</summary>
    public static bool Contains(string text, string word)
    {
        Words.TryAdd(word, true);
        return text.IndexOf(word, StringComparison.Ordinal) >= 0;
    }

    /// <summary>Whether a word that was looked for in texts has come into a text or gone from it.</summary>
    public static bool DiffersInWords(string old, string changed) =>
        Words.Keys.Any(word => old.IndexOf(word, StringComparison.Ordinal) >= 0 != changed.IndexOf(word, StringComparison.Ordinal) >= 0);

    /// <summary>Notes that the member around a node is looked at; around a type, all of the type.</summary>
    public static void Note(SyntaxNode node) => Seen.GetValue(node.SyntaxTree, static _ => new()).TryAdd(MemberAround(node), true);

    /// <summary>Notes that all of a file is looked at.</summary>
    public static void NoteAll(SyntaxTree tree) => Note(tree.GetRoot());

    /// <summary>Notes that a name is looked for in every body of a project.</summary>
    public static void NoteName(string name)
    {
        if (!Asked.ContainsKey(name))
            Asked.TryAdd(name, true);
    }

    /// <summary>Notes that calls of base constructors are looked for.</summary>
    public static void NoteBaseCalls() => NoteName(BaseCall);

    /// <summary>Whether a member was looked at, or holds a name that was looked for.</summary>
    public static bool Holds(SyntaxNode member) => IsSeen(member) || HoldsAskedName(member);

    private static bool IsSeen(SyntaxNode member) =>
        Seen.TryGetValue(member.SyntaxTree, out var seen) && seen.Keys.Any(node => node.FullSpan.OverlapsWith(member.FullSpan));

    private static bool HoldsAskedName(SyntaxNode member)
    {
        foreach (var part in member.DescendantNodesAndTokensAndSelf())
        {
            var name = part.AsNode() switch
            {
                ImplicitObjectCreationExpressionSyntax => "new()",
                ConstructorInitializerSyntax => BaseCall,
                null => part.AsToken().ValueText,
                _ => null,
            };
            if (name is not null && (Asked.ContainsKey(name) || Asked.ContainsKey(name + "Attribute") || IsAskedAttribute(name)))
                return true;
        }

        return false;
    }

    // [Topic] and [TopicAttribute] are looked for under one name.
    private static bool IsAskedAttribute(string name) =>
        name.EndsWith("Attribute", StringComparison.Ordinal) && Asked.ContainsKey(name.Substring(0, name.Length - "Attribute".Length));

    // Statements at the top of a file are one body, though each of them is a member.
    private static SyntaxNode MemberAround(SyntaxNode node)
    {
        for (var current = node; current is not null; current = current.Parent)
        {
            if (current is GlobalStatementSyntax)
                return current.SyntaxTree.GetRoot();
            if (current is MemberDeclarationSyntax)
                return current;
            if (current.Parent is null)
                return current;
        }

        return node;
    }
}
