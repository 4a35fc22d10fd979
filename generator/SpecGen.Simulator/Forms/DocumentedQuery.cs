using System.Globalization;
using SpecGen.Simulator.Answers;
using SpecGen.Simulator.Queries;
using SpecGen.Simulator.Reference;
using SpecGen.Simulator.Requests;
using SpecGen.Simulator.Rules;

namespace SpecGen.Simulator.Forms;

/// <summary>What the query of a list asks for, by the parameters that its page documents.</summary>
internal sealed class DocumentedQuery
{
    private readonly List<Condition> _conditions = [];
    private readonly List<string> _order = [];
    private readonly List<string> _texts = [];

    private DocumentedQuery()
    {
    }

    public RecordQuery Records => new(_conditions, _order, null, string.Join('\u0001', _texts));

    /// <summary>The members to show, in the order asked for; null for all.</summary>
    public IReadOnlyList<string>? Members { get; private set; }

    public int Limit { get; private set; } = int.MaxValue;

    /// <summary>How many records are passed over.</summary>
    public int Start { get; private set; }

    public bool WantsCount { get; private set; }

    /// <exception cref="RefusedRequestException">The page has no such parameter, or its value cannot be understood.</exception>
    public static DocumentedQuery Read(Exchange exchange, FormRules rules)
    {
        var query = new DocumentedQuery();
        foreach (var (name, value) in exchange.Query.All)
        {
            if (!exchange.Operation!.HasParameter(name))
                throw new RefusedRequestException(OntapErrors.UnexpectedArgument(name));
            if (rules.Parameters.TryGetValue(name, out var purpose))
                query.Take(purpose, name, value, exchange.Resource);
            else if (MemberOf(exchange.Resource, name) is { } member)
                query.Add(new(member, FilterExpression.Equal(value)), name, value);
            else
                exchange.Departures.Add(new(name, "the simulator does not know what this parameter does"));
        }

        return query;
    }

    private void Take(ListParameter purpose, string name, string value, ServedResource resource)
    {
        switch (purpose)
        {
            case ListParameter.Filter:
                foreach (var condition in FilterQuery.Parse(value, name))
                    Add(new(Known(condition.Member, name, resource), condition.Expression), name, value);
                break;
            case ListParameter.Members:
                Members = [.. Items(value).Select(member => Known(member, name, resource))];
                break;
            case ListParameter.Limit:
                Limit = Number(name, value);
                break;
            case ListParameter.Skip or ListParameter.Continue:
                Start = (int)Math.Min((long)Start + Number(name, value), int.MaxValue);
                break;
            case ListParameter.Order:
                _order.AddRange(Items(value));
                foreach (var item in _order)
                    Known(item.Split(' ')[0], name, resource);
                _texts.Add(name + '\u0002' + value);
                break;
            default:
                WantsCount = value == "true";
                break;
        }
    }

    private void Add(Condition condition, string name, string value)
    {
        _conditions.Add(condition);
        _texts.Add(name + '\u0002' + value);
    }

    private static string Known(string member, string parameter, ServedResource resource) =>
        resource.Record.At(member) is not null ? member : throw new RefusedRequestException(OntapErrors.InvalidValue(parameter, member, "a member of the resource"));

    /// <summary><c>resource-type</c> is <c>resourceType</c>.</summary>
    private static string? MemberOf(ServedResource resource, string parameter) =>
        resource.Record.Members.Keys.FirstOrDefault(member => KeyPlaces.Letters(member) == KeyPlaces.Letters(parameter));

    private static int Number(string name, string value) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? number
        : throw new RefusedRequestException(OntapErrors.InvalidValue(name, value, "a number"));

    private static string[] Items(string value) => value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
