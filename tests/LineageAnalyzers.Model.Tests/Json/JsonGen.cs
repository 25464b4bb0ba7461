using System.Globalization;
using System.Text;
using CsCheck;

namespace LineageAnalyzers.Model.Tests.Json;

/// <summary>A JSON value as the tests think of it, apart from both libraries that are compared.</summary>
internal abstract record Node
{
    internal sealed record Word(string Text) : Node;

    internal sealed record Number(string Text) : Node;

    internal sealed record Quoted(string Content) : Node;

    internal sealed record List(EquatableArray<Node> Items) : Node;

    internal sealed record Map(EquatableArray<(string Name, Node Value)> Members) : Node;
}

/// <summary>Random JSON: values, and texts that are nearly JSON.</summary>
internal static class JsonGen
{
    private static readonly string[] OddPieces =
    [
        "\"", "\\", "/", "\b", "\f", "\n", "\r", "\t", "\0", "\u001f", "\u007f", "\u0085", "\u2028", "\u2029", "\ufeff", "\uffff", "ü", "😀", "a", "é", "\\u0041", "&lt;", "",
    ];

    private static readonly string[] OddNumbers =
    [
        "0", "-0", "0.0", "-0.10", "1e5", "1E+5", "1e-5", "1e400", "-1.5E-300", "123456789012345678901234567890", "0.1000000000000000055511151231257827",
    ];

    private static readonly char[] Structure = [.. "{}[]\",:.-+eE0123456789tfnrul/*\\ \n\r\t\u0001ü"];

    /// <summary>Text of Unicode characters.</summary>
    public static Gen<string> Unicode { get; } = Gen.OneOf(
        Gen.OneOf(OddPieces).Array[0, 6].Select(pieces => string.Concat(pieces)),
        Gen.Char[' ', '~'].Array[0, 12].Select(characters => new string(characters)),
        Gen.Int[0, 0x10ffff].Where(Rune.IsValid).Array[0, 4].Select(runes => string.Concat(runes.Select(char.ConvertFromUtf32))));

    /// <summary>Any text, also with halves of surrogate pairs.</summary>
    public static Gen<string> AnyText { get; } = Gen.OneOf(
        Unicode, Gen.Select(Unicode, Gen.OneOf("\ud800", "\udc00", "\udbff\ud800", "\udfff\udfff"), Unicode, (left, middle, right) => left + middle + right));

    /// <summary>Numbers as JSON writes them.</summary>
    public static Gen<string> Number { get; } = Gen.OneOf(
        Gen.OneOf(OddNumbers),
        Gen.Long.Select(number => number.ToString(CultureInfo.InvariantCulture)),
        Gen.Double.Where(double.IsFinite).Select(number => number.ToString("R", CultureInfo.InvariantCulture)));

    /// <summary>Values whose strings are these.</summary>
    public static Gen<Node> Values(Gen<string> text) => Gen.Recursive<Node>((depth, inner) =>
    {
        var leaf = Gen.OneOf<Node>(
            Gen.OneOf("true", "false", "null").Select(word => (Node)new Node.Word(word)),
            Number.Select(number => (Node)new Node.Number(number)),
            text.Select(content => (Node)new Node.Quoted(content)));
        return depth >= 5
            ? leaf
            : Gen.OneOf(
                leaf,
                inner.Array[0, 4].Select(items => (Node)new Node.List(items.ToEquatableArray())),
                Gen.Select(text, inner).Array[0, 4].Select(members => (Node)new Node.Map(members.ToEquatableArray())));
    });

    /// <summary>A text with a few random changes: cuts, insertions, exchanges.</summary>
    public static Gen<string> Mutated(Gen<string> texts) => Gen.Select(
        texts,
        Gen.Select(Gen.Int[0, 3], Gen.Double[0, 1], Gen.Double[0, 1], Gen.OneOf(Structure)).Array[0, 4],
        (text, changes) => changes.Aggregate(text, (current, change) => Change(current, change.Item1, change.Item2, change.Item3, change.Item4)));

    private static string Change(string text, int kind, double first, double second, char character)
    {
        if (text.Length == 0)
            return character.ToString();
        var position = (int)(first * (text.Length - 1));
        var length = Math.Min((int)(second * 4) + 1, text.Length - position);
        return kind switch
        {
            0 => text[..position],
            1 => text.Remove(position, length),
            2 => text.Insert(position, character.ToString()),
            _ => text.Remove(position, 1).Insert(position, character.ToString()),
        };
    }
}
