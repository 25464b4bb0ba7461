using System.Collections;
using System.Text.Json;
using Confluent.Kafka;

public sealed record Song(string Title, string Artist, int Seconds);

public sealed class Playlist : IEnumerable<Song>
{
    private readonly Song[] _songs = new Song[100];
    private int _count;

    public int Count => _count;

    public Song this[int index] => _songs[index];

    public void Add(Song song) => _songs[_count++] = song;

    public IEnumerator<Song> GetEnumerator()
    {
        for (var index = 0; index < _count; index++)
            yield return _songs[index];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public void Run()
    {
        consumer.Subscribe("songs");
        var playlist = new Playlist();
        playlist.Add(JsonSerializer.Deserialize<Song>(consumer.Consume().Message.Value)!);
        foreach (var song in playlist)
            producer.Produce("titles", new Message<string, string> { Key = playlist[0].Artist, Value = song.Title });
        producer.Produce("lengths", new Message<string, string> { Value = JsonSerializer.Serialize(playlist.Select(song => song.Seconds).ToArray()) });
    }
}
