using System.CommandLine;

namespace LineageAnalyzers.Tool.Options;

/// <summary>Options that take one of a few words.</summary>
internal static class Choice
{
    /// <summary>An option whose values are the members of an enum, written with small letters; without it the first member holds.</summary>
    public static Option<T> Of<T>(string name, string description) where T : struct, Enum
    {
        var words = Enum.GetValues<T>().Select(value => (Word: value.ToString().ToLowerInvariant(), Value: value)).ToArray();
        var list = string.Join('|', words.Select(word => word.Word));
        var option = new Option<T>(name)
        {
            Description = $"{description} [default: {words[0].Word}]",
            HelpName = list,
            CustomParser = result =>
            {
                var text = result.Tokens.Count == 0 ? "" : result.Tokens[^1].Value;
                foreach (var (word, value) in words)
                {
                    if (string.Equals(word, text, StringComparison.OrdinalIgnoreCase))
                        return value;
                }

                result.AddError($"{name} is '{text}', but must be one of {list}.");
                return default;
            },
        };
        option.CompletionSources.Add(_ => words.Select(word => new System.CommandLine.Completions.CompletionItem(word.Word)));
        return option;
    }
}
