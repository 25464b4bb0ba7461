namespace Acme.Topics;

public static class TopicNames
{
    public static readonly string Parcels = "parcels";
}
