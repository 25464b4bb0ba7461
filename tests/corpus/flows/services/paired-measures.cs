using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Survey.Results;

public record Question(string Text, string? Hint);
public record Answer(string Choice, int Seconds);
public record Group(string Name);
public record Participant(string Name, string Country, int Age, List<Group> Groups);
public record CompletedSurvey(string Id, List<Question> Questions, List<Answer> Answers, List<Participant> Participants);

public record Given(string Question, string Choice);
public record Page(int Seconds);
public record CountryAge(string Country, int Youngest);

public class SurveyResult
{
    public string Survey { get; init; } = "";
    public IReadOnlyList<Given> Answers { get; init; } = [];
    public IReadOnlyList<Page> Pages { get; init; } = [];
    public int Slowest { get; init; }
    public IReadOnlyList<string> Groups { get; init; } = [];
    public IReadOnlyList<CountryAge> ByAge { get; init; } = [];
}

public static class ResultMapper
{
    private const int PageSize = 5;

    public static SurveyResult Map(CompletedSurvey survey)
    {
        var countries = survey.Participants.ToLookup(participant => participant.Country, participant => participant.Age);
        return new SurveyResult
        {
            Survey = survey.Id,
            Answers = survey.Questions.Zip(survey.Answers, (question, answer) => new Given(question.Text, answer.Choice)).ToList(),
            Pages = survey.Answers.Chunk(PageSize).Select(page => new Page(page.Sum(answer => answer.Seconds))).ToList(),
            Slowest = survey.Answers.MaxBy(answer => answer.Seconds) is { } slowest ? survey.Answers.Max(answer => answer.Seconds) : 0,
            Groups = survey.Participants.SelectMany(participant => participant.Groups).Select(group => group.Name).Distinct(StringComparer.OrdinalIgnoreCase).ToArray(),
            ByAge = countries.Select(country => new CountryAge(country.Key, country.Min())).OrderBy(country => country.Youngest).ToList(),
        };
    }
}

public sealed class SurveyWorker(IConsumer<Ignore, string> consumer, IProducer<string, string> producer) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        consumer.Subscribe("surveys");
        while (!stoppingToken.IsCancellationRequested)
        {
            var survey = JsonSerializer.Deserialize<CompletedSurvey>(consumer.Consume(stoppingToken).Message.Value)!;
            var result = ResultMapper.Map(survey);
            await producer.ProduceAsync("results", new Message<string, string> { Key = result.Survey, Value = JsonSerializer.Serialize(result) }, stoppingToken);
        }
    }
}
