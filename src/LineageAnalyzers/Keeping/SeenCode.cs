using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.Keeping;

/// <summary>
/// What an analysis has looked at inside of bodies: every body that was bound or read, and every name that was looked for in all of them. What no analysis
/// has looked at cannot have changed what it found. Whoever reads the code of a body says so here; a test knows the calls that may read code without. What is
/// noted goes into the record that the thread has begun, and nowhere where it has begun none. Whatever analyses share (what one of them looked up is there for
/// the next one) has one record. Thread-safe.
/// </summary>
internal sealed class SeenCode
{
    // A base call has no name, so it is looked for under one that no identifier has.
    private const string BaseCall = ": base";

    [ThreadStatic]
    private static SeenCode? _current;

    private readonly ConcurrentDictionary<SyntaxTree, ConcurrentDictionary<SyntaxNode, bool>> _seen = new();
    private readonly ConcurrentDictionary<string, bool> _asked = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _words = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<SyntaxTree, string> _settings = new();

    /// <summary>From here on the thread notes in this record what it looks at, until the result is disposed of.</summary>
    public Noting Begin() => new(this);

    /// <summary>The syntax of a declaration, which is looked at from now on.</summary>
    public static SyntaxNode SyntaxOf(SyntaxReference declaration, CancellationToken cancellationToken)
    {
        var node = declaration.GetSyntax(cancellationToken);
        Note(node);
        return node;
    }

    /// <summary>Whether a file has a word anywhere in its text, comments included; the word is noted.</summary>
    public static bool Contains(string text, string word)
    {
        NoteWord(word);
        return text.IndexOf(word, StringComparison.Ordinal) >= 0;
    }

    /// <summary>Notes that a word is looked for in texts.</summary>
    public static void NoteWord(string word) => Add(_current?._words, word);

    /// <summary>Notes that the member around a node is looked at; around a type, all of the type.</summary>
    public static void Note(SyntaxNode node) => _current?._seen.GetOrAdd(node.SyntaxTree, static _ => new()).TryAdd(MemberAround(node), true);

    /// <summary>Notes that all of a file is looked at.</summary>
    public static void NoteAll(SyntaxTree tree) => Note(tree.GetRoot());

    /// <summary>Notes that a name is looked for in every body of a project.</summary>
    public static void NoteName(string name) => Add(_current?._asked, name);

    /// <summary>Notes that calls of base constructors are looked for.</summary>
    public static void NoteBaseCalls() => NoteName(BaseCall);

    /// <summary>Notes what a setting says for a file.</summary>
    public static void NoteSetting(SyntaxTree tree, string? value) => _current?._settings.TryAdd(tree, value ?? "");

    /// <summary>Whether a member was looked at, or holds a name that was looked for.</summary>
    public bool Holds(SyntaxNode member) => IsSeen(member) || HoldsAskedName(member);

    /// <summary>Whether a word that was looked for in texts has come into a text or gone from it.</summary>
    public bool DiffersInWords(string old, string changed) =>
        _words.Keys.Any(word => old.IndexOf(word, StringComparison.Ordinal) >= 0 != changed.IndexOf(word, StringComparison.Ordinal) >= 0);

    /// <summary>Whether each setting that was read for a file says the same now.</summary>
    /// <param name="now">What it says for the file that is there now.</param>
    public bool HasSameSettings(Func<SyntaxTree, string?> now) => _settings.All(setting => setting.Value == (now(setting.Key) ?? ""));

    private static void Add(ConcurrentDictionary<string, bool>? names, string name)
    {
        if (names is not null && !names.ContainsKey(name))
            names.TryAdd(name, true);
    }

    private bool IsSeen(SyntaxNode member) =>
        _seen.TryGetValue(member.SyntaxTree, out var seen) && seen.Keys.Any(node => node.FullSpan.OverlapsWith(member.FullSpan));

    private bool HoldsAskedName(SyntaxNode member)
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
            if (name is not null && (_asked.ContainsKey(name) || _asked.ContainsKey(name + "Attribute") || IsAskedAttribute(name)))
                return true;
        }

        return false;
    }

    // [Topic] and [TopicAttribute] are looked for under one name.
    private bool IsAskedAttribute(string name) =>
        name.EndsWith("Attribute", StringComparison.Ordinal) && _asked.ContainsKey(name.Substring(0, name.Length - "Attribute".Length));

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

    /// <summary>The time in which a thread notes in a record; what was noted in before comes after it again.</summary>
    public readonly ref struct Noting
    {
        private readonly SeenCode? _before;

        /// <param name="record">The record.</param>
        public Noting(SeenCode record)
        {
            _before = _current;
            _current = record;
        }

        /// <summary>Ends it.</summary>
        public void Dispose() => _current = _before;
    }
}

/// <summary>Declarations, whose code is looked at.</summary>
internal static class SeenDeclarations
{
    /// <summary>The syntax of a declaration, which is looked at from now on.</summary>
    public static SyntaxNode SeenSyntax(this SyntaxReference declaration, CancellationToken cancellationToken = default) => SeenCode.SyntaxOf(declaration, cancellationToken);

    /// <summary>
    /// The syntax of a declaration of which only the head is read: its attributes, its parameters, what it derives from. That is the same in all compilations that
    /// findings are kept for, so nothing is noted.
    /// </summary>
    public static SyntaxNode HeadSyntax(this SyntaxReference declaration, CancellationToken cancellationToken = default) => declaration.GetSyntax(cancellationToken);
}
