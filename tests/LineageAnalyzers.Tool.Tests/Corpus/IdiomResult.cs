using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Tool.Tests.Corpus;

/// <summary>How what was found in one corpus project compares with what is there.</summary>
/// <param name="Idiom">The folder's name.</param>
/// <param name="Found">How many endpoints and routes were found.</param>
/// <param name="Resolved">How many of them have a name.</param>
/// <param name="Wrong">What is claimed and not so: a false name, or an endpoint where there is none.</param>
/// <param name="Missed">Endpoints and routes that are there and were not found.</param>
/// <param name="Different">Everything else that is not as it is stated: a name that is not found, another reason.</param>
internal sealed record IdiomResult(
    string Idiom, int Found, int Resolved, IReadOnlyList<string> Wrong, IReadOnlyList<string> Missed, IReadOnlyList<string> Different)
{
    /// <summary>Everything that is not as stated, a line each.</summary>
    public string Faults => string.Join('\n', [.. Wrong.Select(text => $"WRONG {text}"), .. Missed.Select(text => $"missed {text}"), .. Different]);

    public static IdiomResult Of(string idiom, Expectation expected, IReadOnlyList<Endpoint> endpoints, IReadOnlyList<Route> routes)
    {
        var comparison = new Comparison();
        comparison.Endpoints(expected.Endpoints, endpoints);
        comparison.Routes(expected.Routes ?? [], routes);
        var names = endpoints.Select(endpoint => endpoint.Topic).Concat(routes.Select(route => route.Topic)).ToList();
        return new IdiomResult(
            idiom, names.Count, names.Count(name => name.Pattern is not null || name.ProvenNames.Any()), comparison.Wrong, comparison.Missed, comparison.Different);
    }

    private sealed class Comparison
    {
        public List<string> Wrong { get; } = [];

        public List<string> Missed { get; } = [];

        public List<string> Different { get; } = [];

        public void Endpoints(IEnumerable<ExpectedEndpoint> expected, IEnumerable<Endpoint> found)
        {
            var open = found.OrderBy(endpoint => endpoint.Location).ToList();
            foreach (var endpoint in expected)
            {
                if (Take(open, candidate => IsAt(candidate, endpoint)) is not { } match)
                    Missed.Add($"{endpoint.At} {endpoint.Level} {endpoint.Direction}");
                else
                    Compare(endpoint, match);
            }

            Wrong.AddRange(open.Select(endpoint => $"{endpoint.Location} {endpoint.Level} {endpoint.Direction} of '{endpoint.Topic}' is no such endpoint"));
        }

        public void Routes(IEnumerable<ExpectedRoute> expected, IEnumerable<Route> found)
        {
            var open = found.ToList();
            foreach (var route in expected)
            {
                if (Take(open, candidate => candidate.Location.ToString() == route.At && candidate.Message == route.Message) is not { } match)
                    Missed.Add($"{route.At} route of {route.Message}");
                else
                    Compare($"{route.At} route", route.Topic, match.Topic);
            }

            Wrong.AddRange(open.Select(route => $"{route.Location} {route.Message} to '{route.Topic}' is no such route"));
        }

        private void Compare(ExpectedEndpoint expected, Endpoint found)
        {
            Compare($"{expected.At} topic", expected.Topic, found.Topic);
            if (expected.Group is { } group)
                Compare($"{expected.At} group", group, found.Group ?? ResolvedName.Unknown(NameResolution.Dynamic, "there is no group"));
            if (expected.Client is not null && expected.Client != found.Client)
                Wrong.Add($"{expected.At}: client {found.Client} instead of {expected.Client}");
            if (expected.Condition is null ? found.Condition is not null : found.Condition?.Contains(expected.Condition, StringComparison.Ordinal) != true)
                Wrong.Add($"{expected.At}: condition '{found.Condition}' instead of '{expected.Condition}'");
            if (expected.Value is not null && found.Value?.Type is { } type && expected.Value != type)
                Wrong.Add($"{expected.At}: value {type} instead of {expected.Value}");
            else if (expected.Value is not null && found.Value?.Type is null)
                Different.Add($"{expected.At}: the value {expected.Value} is not found");
        }

        private void Compare(string what, ExpectedName expected, ResolvedName found)
        {
            if (NameComparison.Wrong(expected, found) is { } wrong)
                Wrong.Add($"{what}: {wrong}");
            else if (NameComparison.Different(expected, found) is { } different)
                Different.Add($"{what}: {different}");
        }

        private static bool IsAt(Endpoint endpoint, ExpectedEndpoint expected) =>
            endpoint.Location.ToString() == expected.At
            && endpoint.Direction.ToString().Equals(expected.Direction, StringComparison.OrdinalIgnoreCase)
            && endpoint.Level.ToString().Equals(expected.Level, StringComparison.OrdinalIgnoreCase);

        private static T? Take<T>(List<T> items, Predicate<T> matches)
            where T : class
        {
            var index = items.FindIndex(matches);
            if (index < 0)
                return null;
            var item = items[index];
            items.RemoveAt(index);
            return item;
        }
    }
}
