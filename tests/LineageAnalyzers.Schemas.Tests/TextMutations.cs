using CsCheck;

namespace LineageAnalyzers.Schemas.Tests;

/// <summary>Random damage to a text.</summary>
internal static class TextMutations
{
    /// <summary>Puts a piece in the place of a few characters, changes one character, or repeats a part.</summary>
    public static Gen<Func<string, string>> With(string[] pieces) => Gen.OneOf(
        Gen.Select(Gen.Int[0, 10_000], Gen.Int[0, 12], Gen.Int[0, pieces.Length - 1], (at, length, piece) => Replace(at, length, pieces[piece])),
        Gen.Select(Gen.Int[0, 10_000], Gen.Char, ReplaceOne),
        Gen.Select(Gen.Int[0, 10_000], Gen.Int[1, 80], Gen.Int[2, 20], Repeat));

    private static Func<string, string> Replace(int at, int length, string piece) => text =>
    {
        var start = at % (text.Length + 1);
        return text.Remove(start, Math.Min(length, text.Length - start)).Insert(start, piece);
    };

    private static Func<string, string> ReplaceOne(int at, char character) => text =>
        text.Length == 0 ? character.ToString() : text.Remove(at % text.Length, 1).Insert(at % text.Length, character.ToString());

    private static Func<string, string> Repeat(int at, int length, int times) => text =>
    {
        var start = at % (text.Length + 1);
        var piece = text.Substring(start, Math.Min(length, text.Length - start));
        return text.Insert(start, string.Concat(Enumerable.Repeat(piece, times)));
    };
}
