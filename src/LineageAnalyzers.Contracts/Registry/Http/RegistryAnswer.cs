using System.Net;
using LineageAnalyzers.Model.Json;

namespace LineageAnalyzers.Contracts.Registry.Http;

/// <summary>An answer that is JSON.</summary>
/// <param name="Url">What was asked.</param>
/// <param name="Body">What came: the result, or an error that says that something does not exist.</param>
/// <param name="Missing">The registry's error code (404xx) when the thing asked for does not exist, else null.</param>
internal sealed record RegistryAnswer(Uri Url, JsonValue Body, int? Missing)
{
    /// <summary>The error for an answer that is not what the registry's documentation promises.</summary>
    public RegistryException Unexpected(string expected) => new(
        $"{Url}: the answer should be {expected}, but is {Describe(Body)}. See whether this is the address of a Confluent-compatible schema registry.");

    private static string Describe(JsonValue value) => value.Kind switch
    {
        JsonKind.Object => value.Members.Count == 0 ? "an empty object" : $"an object with \"{string.Join("\", \"", value.Members.Take(5).Select(member => member.Key))}\"",
        JsonKind.Array => "an array of something else",
        _ => $"a {value.Kind.ToString().ToLowerInvariant()}",
    };
}

/// <summary>Tells results, errors and things that are no answer of a registry apart.</summary>
internal static class AnswerReader
{
    /// <exception cref="RegistryException">The answer is an error, or no JSON.</exception>
    public static RegistryAnswer Read(Uri url, HttpStatusCode status, string? mediaType, string body)
    {
        if (status is HttpStatusCode.Unauthorized)
            throw new RegistryException($"{url}: the registry asks for a user and a password (401), or does not take those that were given. {HowToLogIn}");
        if (status is HttpStatusCode.Forbidden)
            throw new RegistryException($"{url}: the registry does not allow this (403). Ask for the right to read this subject, or use another user. {HowToLogIn}");
        if ((int)status >= 500 || status == HttpStatusCode.TooManyRequests)
            throw new RegistryException($"{url}: the registry fails ({(int)status}{Message(body)}), also after several attempts. Try again later, or see its log.");
        if (mediaType is "text/html" or "application/xhtml+xml" || body.AsSpan().TrimStart().StartsWith("<"))
            throw new RegistryException($"{url}: the answer is a web page, not JSON ({(int)status}). See whether this is the registry's address, and whether a login page or proxy stands between.");
        var json = Parse(url, body);
        if ((int)status < 300)
            return new RegistryAnswer(url, json, null);
        var code = json["error_code"] is { Kind: JsonKind.Number } number && int.TryParse(number.Text, out var parsed) ? parsed : (int?)null;
        if (status == HttpStatusCode.NotFound && code is >= 40400 and < 40500)
            return new RegistryAnswer(url, json, code);
        throw new RegistryException($"{url}: the registry refuses ({(int)status}{Message(body)}).") { Status = (int)status };
    }

    private static string HowToLogIn =>
        $"Put them into {HttpRegistryOptions.UserVariable} and {HttpRegistryOptions.PasswordVariable}, or into the URL as https://user:password@host.";

    private static JsonValue Parse(Uri url, string body)
    {
        try
        {
            return JsonReader.Read(body);
        }
        catch (JsonFormatException problem)
        {
            throw new RegistryException($"{url}: the answer is no JSON or is cut off: {problem.Message}. See whether this is the registry's address; if it is, try again.", problem);
        }
    }

    // What the server says about its error; foreign text, so no more than a line of it.
    private static string Message(string body)
    {
        string? text;
        try
        {
            text = JsonReader.Read(body)["message"]?.AsString;
        }
        catch (JsonFormatException)
        {
            return "";
        }

        if (string.IsNullOrWhiteSpace(text))
            return "";
        text = text.ReplaceLineEndings(" ");
        return text.Length > 300 ? $": {text[..300]}…" : $": {text}";
    }
}
