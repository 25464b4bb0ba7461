namespace LineageAnalyzers.Tool.Output;

/// <summary>What a colour means.</summary>
internal enum Ink
{
    /// <summary>Nothing.</summary>
    Plain,

    /// <summary>What the reader looks for.</summary>
    Strong,

    /// <summary>What holds the rest together.</summary>
    Faint,

    /// <summary>A way that goes on.</summary>
    Accent,

    /// <summary>Protected.</summary>
    Good,

    /// <summary>Worth a look.</summary>
    Warning,

    /// <summary>Bad.</summary>
    Danger,
}

/// <summary>A piece of text in one ink.</summary>
/// <param name="Text">The text.</param>
/// <param name="Ink">Its ink.</param>
internal readonly record struct Piece(string Text, Ink Ink = Ink.Plain)
{
    /// <summary>No text.</summary>
    public static Piece None { get; } = new("");

    public static implicit operator Piece(string? text) => text is null ? None : new(text);

    /// <summary>Writes the text. What a manifest holds must not command the terminal, so control characters are shown as one sign.</summary>
    public void WriteTo(TextWriter writer, bool colour)
    {
        var code = colour ? Code(Ink) : null;
        if (code is not null)
            writer.Write($"\u001b[{code}m");
        foreach (var character in Text)
            writer.Write(char.IsControl(character) ? '\ufffd' : character);
        if (code is not null)
            writer.Write("\u001b[0m");
    }

    private static string? Code(Ink ink) => ink switch
    {
        Ink.Strong => "1",
        Ink.Faint => "2",
        Ink.Accent => "36",
        Ink.Good => "32",
        Ink.Warning => "33",
        Ink.Danger => "31",
        _ => null,
    };
}
