/// The councils in England that are responsible for schools and children's services.
package enum EnglishAuthorities {
  /// In lower case, without what says that they are councils; also those that were divided or joined
  /// since 2009, as letters are older than that.
  package static let names = Set(
    list.split { $0 == "\n" || $0 == "," }.map { String($0.drop { $0 == " " }) }
  )

  private static let list = """
    barking and dagenham, barnet, bexley, brent, bromley, camden, city of london, croydon, ealing
    enfield, greenwich, hackney, hammersmith and fulham, haringey, harrow, havering, hillingdon
    hounslow, islington, kensington and chelsea, kingston upon thames, lambeth, lewisham, merton
    newham, redbridge, richmond upon thames, southwark, sutton, tower hamlets, waltham forest
    wandsworth, westminster
    bolton, bury, manchester, oldham, rochdale, salford, stockport, tameside, trafford, wigan
    knowsley, liverpool, sefton, st helens, st. helens, wirral
    barnsley, doncaster, rotherham, sheffield, gateshead, newcastle upon tyne, newcastle
    north tyneside, south tyneside, sunderland
    birmingham, coventry, dudley, sandwell, solihull, walsall, wolverhampton
    bradford, calderdale, kirklees, leeds, wakefield
    bath and north east somerset, bedford, bedfordshire, blackburn with darwen, blackpool
    bournemouth, bournemouth christchurch and poole, bracknell forest, brighton and hove, bristol
    buckinghamshire, cambridgeshire, central bedfordshire, cheshire east, cheshire west and chester
    cornwall, cumberland, cumbria, darlington, derby, derbyshire, devon, dorset, durham
    county durham, east riding of yorkshire, east riding, east sussex, essex, gloucestershire, halton
    hampshire, hartlepool, herefordshire, hertfordshire, hull, kingston upon hull, isle of wight
    isles of scilly, kent, lancashire, leicester, leicestershire, lincolnshire, luton, medway
    middlesbrough, milton keynes, norfolk, north east lincolnshire, north lincolnshire
    north northamptonshire, north somerset, north yorkshire, northamptonshire, northumberland
    nottingham, nottinghamshire, oxfordshire, peterborough, plymouth, poole, portsmouth, reading
    redcar and cleveland, rutland, shropshire, slough, somerset, south gloucestershire, southampton
    southend-on-sea, southend on sea, staffordshire, stockton-on-tees, stockton on tees
    stoke-on-trent, stoke on trent, suffolk, surrey, swindon, telford and wrekin, thurrock, torbay
    warrington, warwickshire, west berkshire, west northamptonshire, west sussex
    westmorland and furness, wiltshire, windsor and maidenhead, wokingham, worcestershire, york
    """
}
